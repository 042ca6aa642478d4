namespace Manifests.Review;

/// <summary>What became of a line.</summary>
public enum LineChangeKind
{
    /// <summary>Both sides have it.</summary>
    Same,

    /// <summary>Only the head has it.</summary>
    Added,

    /// <summary>Only the base has it.</summary>
    Removed,
}
