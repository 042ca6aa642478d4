using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Turns what differs between tree and code into findings. Ids MAN6900 to MAN6949.</summary>
internal static class StatusFindings
{
    public static readonly DiagnosticDescriptor NotRendered = new("MAN6900", Severity.Error,
        "the code renders this file, and it is not there; expected the tree to be up to date. Run 'render' and commit it.");

    public static readonly DiagnosticDescriptor Stale = new("MAN6901", Severity.Error,
        "the code renders something else now; expected the tree to be up to date. Run 'render' and commit the change.");

    public static readonly DiagnosticDescriptor NoLongerRendered = new("MAN6902", Severity.Error,
        "the code does not render this file any more; expected it to be gone. Run 'render' and commit the removal.");

    public static readonly DiagnosticDescriptor EditedByHand = new("MAN6903", Severity.Error,
        "this owned file was changed since it was rendered; expected changes to be made in code, settings or templates. "
        + "Make the change there, or run 'render --force' to discard it.");

    public static readonly DiagnosticDescriptor RemovedByHand = new("MAN6904", Severity.Error,
        "this owned file was removed since it was rendered; expected removals to be made in code, settings or templates. "
        + "Make the change there, or run 'render' to get it back.");

    public static readonly DiagnosticDescriptor Foreign = new("MAN6905", Severity.Note,
        "the tool does not own this file and leaves it alone.");

    public static IEnumerable<Diagnostic> Of(TreeStatus status, RenderResult result)
    {
        var changed = new ChangedFiles(result);
        return status.Stale.Select(change => At(StaleDescriptor(change.Kind), change))
            .Concat(status.HandEdited.Select(change => At(change.Kind == TreeChangeKind.Removed ? RemovedByHand : EditedByHand, change)))
            .Concat(status.Foreign.Select(static path => Foreign.At(Location.OfFile(path))));

        Diagnostic At(DiagnosticDescriptor descriptor, TreeChange change) =>
            descriptor.At(Location.OfFile(change.Path)) with { Origin = changed.OriginOf(change.Path) };
    }

    private static DiagnosticDescriptor StaleDescriptor(TreeChangeKind kind) => kind switch
    {
        TreeChangeKind.Added => NotRendered,
        TreeChangeKind.Changed => Stale,
        _ => NoLongerRendered,
    };
}
