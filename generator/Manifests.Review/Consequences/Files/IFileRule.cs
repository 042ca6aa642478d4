namespace Manifests.Review.Consequences;

/// <summary>Says one thing that changes of files that are no resources bring about. As <see cref="IConsequenceRule"/> otherwise.</summary>
internal interface IFileRule
{
    /// <inheritdoc cref="IConsequenceRule.Name"/>
    string Name { get; }

    /// <summary>Looks at one change.</summary>
    void Judge(FileChange file, ConsequenceSink sink);
}
