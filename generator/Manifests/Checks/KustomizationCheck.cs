using Manifests.Diagnostics;

namespace Manifests;

/// <summary>Everything that a kustomization names is there and is what kustomize expects; remote bases stay as they are.</summary>
internal sealed class KustomizationCheck : ITreeCheck
{
    public void Run(CheckContext context)
    {
        foreach (var kustomization in context.Graph.Kustomizations.Values)
        {
            var seen = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var reference in kustomization.References)
            {
                if (Fault(context, kustomization, reference) is { } fault)
                {
                    context.Diagnostics.Add(fault with { Origin = kustomization.Document.Origin, Path = reference.Field });
                }
                else
                {
                    CheckTwice(context, kustomization, reference, seen);
                }
            }
        }
    }

    private static Diagnostic? Fault(CheckContext context, KustomizationNode kustomization, KustomizationReference reference) =>
        reference.Target switch
        {
            ReferenceTarget.Missing => KustomizeDiagnostics.Missing.At(
                reference.Location, reference.Field, reference.Text, Nearest(context, kustomization, reference)),
            ReferenceTarget.Outside => KustomizeDiagnostics.Outside.At(reference.Location, reference.Field, reference.Text),
            ReferenceTarget.Remote => OfRemote(context, reference),
            ReferenceTarget.File => OfFile(context, kustomization, reference),
            _ => OfFolder(context, kustomization, reference),
        };

    private static Diagnostic? OfRemote(CheckContext context, KustomizationReference reference)
    {
        context.Coverage = context.Coverage with { RemoteBases = context.Coverage.RemoteBases + 1 };
        return RemoteBase.NamesRevision(reference.Text)
            ? null
            : KustomizeDiagnostics.Unpinned.At(reference.Location, reference.Field, reference.Text);
    }

    private static Diagnostic? OfFile(CheckContext context, KustomizationNode kustomization, KustomizationReference reference)
    {
        if (!TreePath.IsWithin(reference.Path, kustomization.Folder))
        {
            return KustomizeDiagnostics.FileNotBelow.At(reference.Location, reference.Field, reference.Text);
        }

        if (reference.Kind == ReferenceKind.Component)
        {
            return KustomizeDiagnostics.NotResources.At(reference.Location, reference.Field, reference.Text, "a file, not a component's folder");
        }

        var role = context.Tree.TryFind(reference.Path, out var file) ? file.Role : TreeFileRole.Text;
        return reference.Field.StartsWith("resources[", StringComparison.Ordinal) && WhatElse(role) is { } otherwise
            ? KustomizeDiagnostics.NotResources.At(reference.Location, reference.Field, reference.Text, otherwise)
            : null;
    }

    private static string? WhatElse(TreeFileRole role) => role switch
    {
        TreeFileRole.MergePatch or TreeFileRole.JsonPatch => "a patch",
        TreeFileRole.Kustomization => "a kustomization",
        TreeFileRole.Text => "a text",
        _ => null,
    };

    private static Diagnostic? OfFolder(CheckContext context, KustomizationNode kustomization, KustomizationReference reference)
    {
        if (reference.Kind == ReferenceKind.File)
        {
            return KustomizeDiagnostics.ExpectedFile.At(reference.Location, reference.Field, reference.Text);
        }

        if (!context.Graph.Kustomizations.TryGetValue(reference.Path, out var other))
        {
            return KustomizeDiagnostics.NoKustomization.At(reference.Location, reference.Field, reference.Text);
        }

        if (WayBack(context, reference.Path, kustomization.Folder, []) is { } way)
        {
            return KustomizeDiagnostics.Cycle.At(
                reference.Location, reference.Field, reference.Text, string.Join(" -> ", way.Prepend(kustomization.Folder)));
        }

        var wanted = reference.Kind == ReferenceKind.Component;
        return other.IsComponent == wanted
            ? null
            : KustomizeDiagnostics.WrongKind.At(
                reference.Location,
                reference.Field,
                reference.Text,
                wanted ? "kustomization" : "component",
                wanted ? "component" : "kustomization",
                wanted ? "resources" : "components");
    }

    private static List<string>? WayBack(CheckContext context, string from, string target, HashSet<string> seen)
    {
        if (from == target)
        {
            return [from];
        }

        if (!seen.Add(from) || !context.Graph.Kustomizations.TryGetValue(from, out var node))
        {
            return null;
        }

        foreach (var next in node.References.Where(static reference => reference.Target == ReferenceTarget.Folder))
        {
            if (WayBack(context, next.Path, target, seen) is { } way)
            {
                return [from, .. way];
            }
        }

        return null;
    }

    private static void CheckTwice(
        CheckContext context, KustomizationNode kustomization, KustomizationReference reference, Dictionary<string, string> seen)
    {
        var isResource = reference.Field.StartsWith("resources[", StringComparison.Ordinal);
        var identity = reference.Target == ReferenceTarget.Remote ? reference.Text : "./" + reference.Path;
        if (isResource && !seen.TryAdd(identity, reference.Field))
        {
            context.Diagnostics.Add(KustomizeDiagnostics.Twice.At(reference.Location, reference.Field, reference.Text, seen[identity])
                with { Origin = kustomization.Document.Origin, Path = reference.Field });
        }
    }

    private static string Nearest(CheckContext context, KustomizationNode kustomization, KustomizationReference reference)
    {
        var folders = context.Graph.Kustomizations.Keys.Where(folder => folder != kustomization.Folder);
        var files = context.Tree.Files
            .Where(file => file.Path != kustomization.File.Path && TreePath.IsWithin(file.Path, kustomization.Folder))
            .Select(static file => file.Path);
        var known = reference.Kind switch
        {
            ReferenceKind.Component or ReferenceKind.Folder => folders,
            ReferenceKind.File => files,
            _ => files.Concat(folders),
        };
        return NearestPath.For(reference.Text, known.Select(path => TreePath.Relative(kustomization.Folder, path)));
    }
}
