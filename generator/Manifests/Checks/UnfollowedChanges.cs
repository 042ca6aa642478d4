using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>
/// Which resources a kustomization changes in ways that are not followed here: patches, labels, replacements, transformers.
/// </summary>
/// <remarks>Source: kubectl.docs.kubernetes.io, "kustomization". A target that is not plain is taken to mean everything.</remarks>
internal sealed class UnfollowedChanges(CheckContext context)
{
    private static readonly string[] ForEverything = ["labels", "commonLabels", "transformers"];

    private readonly Dictionary<string, (string? Kind, string? Name)[]> targets = new(StringComparer.Ordinal);

    /// <summary>Whether it changes a resource, or may.</summary>
    public bool Touch(KustomizationNode kustomization, EffectiveResource resource) => TargetsOf(kustomization).Any(target =>
        (target.Kind is null || target.Kind == resource.Document.Kind)
        && (target.Name is null || target.Name == resource.Name || target.Name == resource.Document.Name));

    // A kustomize component changes what those have that use it.
    private (string? Kind, string? Name)[] TargetsOf(KustomizationNode kustomization)
    {
        if (!targets.TryGetValue(kustomization.Folder, out var known))
        {
            targets[kustomization.Folder] = [];
            var components = kustomization.References
                .Where(static reference => reference is { Kind: ReferenceKind.Component, Target: ReferenceTarget.Folder })
                .Select(reference => context.Graph.Kustomizations.GetValueOrDefault(reference.Path))
                .OfType<KustomizationNode>();
            targets[kustomization.Folder] = known = [.. Own(kustomization), .. components.SelectMany(TargetsOf)];
        }

        return known;
    }

    private IEnumerable<(string? Kind, string? Name)> Own(KustomizationNode kustomization)
    {
        var content = kustomization.Content;
        IEnumerable<(string? Kind, string? Name)> everything = ForEverything.Any(content.HasValue) ? [(null, null)] : [];
        return everything
            .Concat(Items(content, "patches").SelectMany(patch => OfPatch(kustomization, patch)))
            .Concat(Items(content, "patchesJson6902").SelectMany(patch => OfPatch(kustomization, patch)))
            .Concat(Texts(content, "patchesStrategicMerge").SelectMany(text => OfText(kustomization, text)))
            .Concat(Items(content, "replacements").SelectMany(OfReplacement));
    }

    private IEnumerable<(string? Kind, string? Name)> OfPatch(KustomizationNode kustomization, Mapping patch) =>
        patch.MappingOf("target") is { } target
            ? [OfSelector(target)]
            : OfText(kustomization, patch.TextOf("patch") ?? patch.TextOf("path") ?? "");

    private static IEnumerable<(string? Kind, string? Name)> OfReplacement(Mapping replacement) =>
        Items(replacement, "targets").Select(static target => OfSelector(target.MappingOf("select"))).DefaultIfEmpty();

    // A text of several lines is the patch, any other the path of its file.
    private IEnumerable<(string? Kind, string? Name)> OfText(KustomizationNode kustomization, string text)
    {
        var isPath = !text.Contains('\n', StringComparison.Ordinal);
        var documents = isPath && context.Tree.TryFind(TreePath.Combine(kustomization.Folder, text), out var file)
            ? file.Documents.Select(static document => document.Root)
            : YamlReader.ReadAll(text, kustomization.File.Path, new DiagnosticBag());
        return documents.Select(OfDocument).DefaultIfEmpty();
    }

    private static (string? Kind, string? Name) OfDocument(Node document) =>
        document is Mapping map ? (map.TextOf("kind"), map.MappingOf("metadata")?.TextOf("name")) : (null, null);

    // Kinds and names of targets are patterns, of which only words are compared.
    private static (string? Kind, string? Name) OfSelector(Mapping? selector) =>
        (Word(selector?.TextOf("kind")), Word(selector?.TextOf("name")));

    private static string? Word(string? pattern) =>
        pattern is { Length: > 0 } && pattern.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') ? pattern : null;

    private static IEnumerable<Mapping> Items(Mapping content, string field) => content.SequenceOf(field)?.OfType<Mapping>() ?? [];

    private static IEnumerable<string> Texts(Mapping content, string field) =>
        content.SequenceOf(field)?.OfType<Scalar>().Select(static scalar => scalar.Text) ?? [];
}
