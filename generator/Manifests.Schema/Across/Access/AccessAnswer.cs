using System.Collections.Immutable;

namespace Manifests.Schema.Across;

/// <summary>Who may do something, or why somebody may.</summary>
/// <param name="Grants">What allows it, sorted by subject and binding; none when nothing known does.</param>
/// <param name="Doubts">Why more may allow it than is known, in sentences without a full stop; none when all is known.</param>
public sealed record AccessAnswer(ImmutableArray<AccessGrant> Grants, ImmutableArray<string> Doubts)
{
    /// <summary>Whether it is allowed.</summary>
    public Certainty IsAllowed => !Grants.IsEmpty ? Certainty.Yes : Doubts.IsEmpty ? Certainty.No : Certainty.Unknown;

    /// <summary>Everybody whom a binding names for it, each once, in order.</summary>
    public ImmutableArray<AccessSubject> Subjects => [.. Grants.Select(static grant => grant.Subject).Distinct()];
}
