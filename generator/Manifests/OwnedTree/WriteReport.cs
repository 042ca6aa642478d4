using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests;

/// <summary>What a write did. After an error it did nothing: the lists are empty and the tree is as it was.</summary>
/// <param name="Changes">Files written or removed, as displayed paths, without the locks.</param>
/// <param name="Unchanged">How many owned files were right already.</param>
/// <param name="Diagnostics">Why nothing was written, or warnings.</param>
public sealed record WriteReport(ImmutableArray<TreeChange> Changes, int Unchanged, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether the tree now is what was rendered.</summary>
    public bool Succeeded => !Diagnostics.Any(static diagnostic => diagnostic.Severity == Severity.Error);
}
