using System.Collections.Immutable;

namespace Manifests;

/// <summary>How the output folder stands to a rendering: three lists that call for three different answers.</summary>
/// <param name="Stale">What a render would change: the code moved on.</param>
/// <param name="HandEdited">Owned files that somebody changed or removed since they were written: the tree moved on.</param>
/// <param name="Foreign">Files that the tool does not own, as displayed paths. They are kept.</param>
/// <param name="Diagnostics">What kept a tree from being compared, such as a lock that cannot be read.</param>
public sealed record TreeStatus(
    ImmutableArray<TreeChange> Stale,
    ImmutableArray<TreeChange> HandEdited,
    ImmutableArray<string> Foreign,
    ImmutableArray<Diagnostics.Diagnostic> Diagnostics)
{
    /// <summary>Whether the output folder is what a render would write.</summary>
    public bool IsClean => Stale.IsEmpty && HandEdited.IsEmpty && Diagnostics.IsEmpty;

    /// <summary>Compares the output folder with a rendering. Writes nothing.</summary>
    public static TreeStatus Compare(RenderResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return TreeStatusReader.Read(result);
    }
}
