using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Checks;

/// <summary>
/// Which service account names which role: in a manifest, in a patch, or in a parameter of a chart. An account is written
/// <c>namespace/name</c>.
/// </summary>
internal static class ServiceAccountRoles
{
    public static IEnumerable<(string Account, TreeDocument Document, Scalar Role)> Of(Tree tree) =>
        tree.Files
            .Where(static file => file.Role is TreeFileRole.Resources or TreeFileRole.MergePatch)
            .SelectMany(file => file.Documents.SelectMany(document => document.Kind switch
            {
                "ServiceAccount" => OfManifest(tree, file, document),
                "Application" => OfChart(document),
                _ => [],
            }));

    private static IEnumerable<(string, TreeDocument, Scalar)> OfManifest(Tree tree, TreeFile file, TreeDocument document)
    {
        var scope = document.Namespace ?? NamespaceOf(tree, file.Path);
        return document.Object!.MappingOf("metadata")?.MappingOf("annotations")?[Irsa.Annotation] is Scalar role
            ? [($"{scope}/{document.Name}", document, role)]
            : [];
    }

    private static IEnumerable<(string, TreeDocument, Scalar)> OfChart(TreeDocument document)
    {
        var spec = document.Object!.MappingOf("spec");
        var source = spec?.MappingOf("source");
        var scope = spec?.MappingOf("destination")?.TextOf("namespace");
        var parameters = source?.MappingOf("helm")?.SequenceOf("parameters")?.OfType<Mapping>().ToArray() ?? [];
        var annotation = ".annotations." + HelmParameter.PathOf(Irsa.Annotation);
        foreach (var parameter in parameters)
        {
            if (parameter.TextOf("name") is { } name
                && name.EndsWith(annotation, StringComparison.Ordinal)
                && parameter["value"] is Scalar role)
            {
                var said = ValueOf(parameters, name[..^annotation.Length] + ".name") ?? ValueOf(parameters, "fullnameOverride");
                yield return ($"{scope}/{said ?? source!.TextOf("chart")}", document, role);
            }
        }
    }

    private static string? ValueOf(Mapping[] parameters, string name) =>
        parameters.FirstOrDefault(parameter => parameter.TextOf("name") == name)?.TextOf("value");

    private static string? NamespaceOf(Tree tree, string path)
    {
        for (var at = path.LastIndexOf('/'); at > 0; at = path.LastIndexOf('/', at - 1))
        {
            if (tree.TryFind(path[..at] + "/kustomization.yaml", out var file))
            {
                return file.Documents[0].Object?.TextOf("namespace");
            }
        }

        return null;
    }
}
