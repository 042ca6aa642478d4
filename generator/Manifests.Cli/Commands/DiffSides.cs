using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Finds the two sides that a call of <c>diff</c> means.</summary>
internal sealed class DiffSides(CommandContext context, SideSource source, DiagnosticBag found)
{
    private const string UsualRevision = "HEAD";
    private const string UsualOutput = "output";

    private readonly HostRequest request = context.Request;

    /// <summary>The base and the head; <see langword="null"/> after a finding.</summary>
    public (Side Before, Side After)? Find()
    {
        if (!IsOneBase())
        {
            return null;
        }

        var sides = request.Paths switch
        {
            [var old, var young] => Folder(old) is { } before ? Pair(before, Folder(young, before)) : null,
            [var only] => WithPast(Folder(only), Full(only), Shown(only)),
            _ when context.Definitions.IsEmpty => WithPast(OutputFolder(), OutputPath(), Shown(request.Output ?? UsualOutput)),
            _ => Rendered(),
        };
        return sides is var (older, newer) ? Selected(older, newer) : null;
    }

    private bool IsOneBase()
    {
        if (request.Paths.Length > 2)
        {
            found.Add(ReviewDiagnostics.TooManyPaths.At(Location.None, request.Paths.Length));
            return false;
        }

        var bases = (request.Paths.Length == 2 ? 1 : 0) + (request.Base is null ? 0 : 1) + (request.BasePath is null ? 0 : 1);
        if (bases > 1)
        {
            found.Add(ReviewDiagnostics.SeveralBases.At(Location.None));
        }

        return bases <= 1;
    }

    private (Side, Side)? Rendered()
    {
        if (PlatformRendering.Run(context) is not { } result)
        {
            return null;
        }

        // What the checks warn of is told by 'check'; here it would hide the difference.
        found.AddRange(result.Diagnostics.Where(static finding => finding.Severity == Severity.Error));
        var head = source.Rendered(result.Trees);
        var folder = result.Workspace.Output;
        return WithPast(head, folder, result.Workspace.Display(folder)) is var (past, now) ? (past.Only(tree => !CouldNotRender(result, tree)), now) : null;
    }

    // A platform that fails has no tree. That is a finding and no removal.
    private bool CouldNotRender(RenderResult result, SideTree tree) =>
        result.HasErrors
        && !result.Trees.Any(rendered => rendered.Folder == tree.Place.Folder)
        && PlatformEnvironment.FindAll(result.Workspace, context.Definitions, new DiagnosticBag()).Any(known => known.Folder == tree.Place.Folder);

    private (Side, Side)? WithPast(Side? head, string fullPath, string shown)
    {
        if (head is null)
        {
            return null;
        }

        var past = request.BasePath is { } basePath
            ? source.Folder(Full(basePath), Shown(basePath), head)
            : source.Commit(fullPath, shown, request.Base ?? UsualRevision, head);
        return Pair(past, head);
    }

    private static (Side, Side)? Pair(Side? before, Side? after) => before is null || after is null ? null : (before, after);

    private Side? Folder(string path, Side? other = null) => source.Folder(Full(path), Shown(path), other);

    private Side? OutputFolder()
    {
        if (Directory.Exists(OutputPath()))
        {
            return source.Folder(OutputPath(), Shown(request.Output ?? UsualOutput));
        }

        found.Add(ReviewDiagnostics.HeadMissing.At(Location.None, Shown(request.Output ?? UsualOutput)));
        return null;
    }

    private string OutputPath() => Path.GetFullPath(request.Output ?? UsualOutput, Path.GetFullPath(request.Root ?? ".", context.CurrentDirectory));

    private (Side, Side)? Selected(Side before, Side after)
    {
        if (request.Platforms.IsEmpty && request.Environments.IsEmpty)
        {
            return (before, after);
        }

        var places = before.Trees.Concat(after.Trees).Select(static tree => tree.Place).ToArray();
        var isKnown = AreKnown("the platform", request.Platforms, [.. places.Select(static place => place.Platform)])
            & AreKnown("the environment", request.Environments, [.. places.Select(static place => place.Environment)]);
        return isKnown ? (before.Only(IsWanted), after.Only(IsWanted)) : null;
    }

    private bool AreKnown(string what, ImmutableArray<string> names, string?[] known)
    {
        foreach (var unknown in names.Where(name => !known.Contains(name, StringComparer.Ordinal)))
        {
            string[] words = [.. known.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            found.Add(ReviewDiagnostics.NothingSelected.At(Location.None, what, unknown, words.Length == 0 ? "nothing, since the trees have no names" : Words.Or(words)));
        }

        return names.All(name => known.Contains(name, StringComparer.Ordinal));
    }

    private bool IsWanted(SideTree tree) =>
        (request.Platforms.IsEmpty || (tree.Place.Platform is { } platform && request.Platforms.Contains(platform)))
        && (request.Environments.IsEmpty || (tree.Place.Environment is { } environment && request.Environments.Contains(environment)));

    private string Full(string path) => Path.GetFullPath(path, context.CurrentDirectory);

    private static string Shown(string path) => path.Replace('\\', '/');
}
