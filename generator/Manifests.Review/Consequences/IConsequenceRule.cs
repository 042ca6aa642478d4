namespace Manifests.Review.Consequences;

/// <summary>
/// Says one thing that changes of resources bring about. Has no state, is asked from several threads, and never throws on odd content:
/// what is not of the form that it expects, it passes over.
/// </summary>
internal interface IConsequenceRule
{
    /// <summary>The name that reports show: lower-case words with hyphens. Never reused for something else.</summary>
    string Name { get; }

    /// <summary>Looks at one change.</summary>
    /// <param name="change">The change, and what is around it.</param>
    /// <param name="sink">Where consequences go.</param>
    void Judge(ChangeContext change, ConsequenceSink sink);
}
