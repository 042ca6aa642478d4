namespace Manifests;

/// <summary>One thing that has to be right in a tree before it is written. It only looks.</summary>
internal interface ITreeCheck
{
    /// <summary>Adds what it found to the context.</summary>
    void Run(CheckContext context);
}
