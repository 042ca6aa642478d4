using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Finds what made a file or a line of it, by rendering the one tree it belongs to.</summary>
/// <param name="context">The request and its surroundings.</param>
/// <param name="workspace">The folders.</param>
internal sealed class BlameSearch(CommandContext context, Workspace workspace)
{
    private readonly DiagnosticBag found = new();

    /// <summary>Every finding, sorted.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => found.ToSorted();

    /// <summary>The answer; <see langword="null"/> after a finding.</summary>
    public BlameAnswer? Find(BlamedPlace place)
    {
        var full = Path.GetFullPath(place.Path, context.CurrentDirectory);
        var display = workspace.Display(full);
        if (TreeOf(full, display) is not { } environment)
        {
            return null;
        }

        var result = PlatformRendering.Run(workspace, context, environment);
        if (result.Trees.SingleOrDefault() is not { } tree)
        {
            // Why there is no tree is what the user has to mend first.
            found.AddRange(result.Diagnostics.Where(static finding => finding.Severity == Severity.Error));
            return null;
        }

        var below = Path.GetRelativePath(Path.Combine(workspace.Output, tree.Folder), full).Replace('\\', '/');
        return tree.TryFind(below, out var file) && !Directory.Exists(full)
            ? Answer(place, display, tree, file, environment, result)
            : NotOfTheTree(full, below, display, tree);
    }

    private PlatformEnvironment? TreeOf(string full, string display)
    {
        var relative = Path.GetRelativePath(workspace.Output, full).Replace('\\', '/');
        if (relative is ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative))
        {
            found.Add(BlameDiagnostics.NotBelowOutput.At(Location.None, display, workspace.Display(workspace.Output)));
            return null;
        }

        var findings = new DiagnosticBag();
        var environments = PlatformEnvironment.FindAll(workspace, context.Definitions, findings);
        var owner = environments.FirstOrDefault(environment =>
            relative == environment.Folder || relative.StartsWith(environment.Folder + "/", StringComparison.Ordinal));
        if (owner is null)
        {
            found.AddRange(findings.ToSorted().Where(static finding => finding.Severity == Severity.Error));
            var folder = Path.GetDirectoryName(relative) is { Length: > 0 } parent ? parent.Replace('\\', '/') : relative;
            var known = environments.Select(static environment => environment.Folder.Split('/')[0]).Distinct();
            var nearest = Words.NearestTo(folder.Split('/')[0], known);
            found.Add(BlameDiagnostics.NoTree.At(Location.None, workspace.Display(Path.Combine(workspace.Output, folder)), nearest));
        }

        return owner;
    }

    private BlameAnswer? Answer(
        BlamedPlace place, string display, Tree tree, TreeFile file, PlatformEnvironment environment, RenderResult result)
    {
        var difference = Difference(result, display);
        if (difference is var (what, wayOut))
        {
            found.Add(place.Line is { } asked
                ? BlameDiagnostics.LinesDiffer.At(Location.None, display, what, asked, wayOut)
                : BlameDiagnostics.Differs.At(Location.None, display, what));
        }

        var origins = new FileOrigins(tree, file);
        if (difference is null && place.Line is not null && (place.LineNumber < 1 || place.LineNumber > origins.Lines))
        {
            var expected = origins.Lines switch { 0 => "none, for it is empty", 1 => "1", var last => $"1 to {last}" };
            found.Add(BlameDiagnostics.NoLine.At(Location.None, display, place.Line, expected));
        }

        if (found.HasErrors)
        {
            return null;
        }

        var parts = place.Line is null ? origins.All() : [origins.At(place.LineNumber)];
        var settings = environment.SettingsFile is { } source ? workspace.Display(source) : null;
        return new BlameAnswer(
            display,
            place.Line is null ? null : place.LineNumber,
            environment.Platform,
            environment.Environment,
            settings,
            [.. parts.Select(part => part with { MadeAt = ShownOrigins.Of(part.MadeAt, workspace.Root) })],
            settings is not null && parts is [{ Value: { } value }] ? SettingValues.Find(environment.SettingsFile!, settings, value) : []);
    }

    // What the file on disk has to do with what the code renders, and what to do about it; null when they are the same.
    private static (string What, string WayOut)? Difference(RenderResult result, string display)
    {
        var status = TreeStatus.Compare(result);
        var edited = status.HandEdited.FirstOrDefault(change => change.Path == display)?.Kind;
        var stale = status.Stale.FirstOrDefault(change => change.Path == display)?.Kind;
        return (edited, stale) switch
        {
            (TreeChangeKind.Changed, _) =>
                ("was edited by hand since it was rendered", "Undo the edit, which 'render --force' does as well"),
            (not null, _) or (_, TreeChangeKind.Added) => ("is not there", "Run 'render' first"),
            (_, not null) => ("is not what the code renders now", "Run 'render' first"),
            _ when status.Foreign.Contains(display) => ("is not what the code renders now", "Run 'render' first"),
            _ => null,
        };
    }

    private BlameAnswer? NotOfTheTree(string full, string below, string display, Tree tree)
    {
        if (Directory.Exists(full))
        {
            var inside = below == "." ? "" : below.TrimEnd('/') + "/";
            var example = tree.Files.FirstOrDefault(file => file.Path.StartsWith(inside, StringComparison.Ordinal)) ?? tree.Files[0];
            found.Add(BlameDiagnostics.Folder.At(Location.None, display, tree.Display(example.Path)));
        }
        else if (below == TreeLock.FileName)
        {
            found.Add(BlameDiagnostics.Lock.At(Location.None, display));
        }
        else if (File.Exists(full))
        {
            found.Add(BlameDiagnostics.NotOwned.At(Location.None, display));
        }
        else
        {
            var nearest = Words.NearestTo(below, tree.Files.Select(static file => file.Path));
            found.Add(BlameDiagnostics.Missing.At(Location.None, display, nearest));
        }

        return null;
    }
}
