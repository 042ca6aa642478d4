using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Checks;

/// <summary>Secrets of a namespace are read with the role of that namespace, and are kept where that role may read.</summary>
internal static class SecretAccess
{
    /// <param name="review">The tree.</param>
    /// <param name="cluster">
    /// What every name at AWS begins with; <see langword="null"/> in a template, where names are placeholders.
    /// </param>
    public static void Check(TreeReview review, string? cluster)
    {
        var resources = review.Tree.Files.Where(static file => file.Role == TreeFileRole.Resources);
        foreach (var document in resources.SelectMany(static file => file.Documents))
        {
            if (document.Kind is not ("ExternalSecret" or "SecretStore") || document.Namespace is not { } scope)
            {
                continue;
            }

            var spec = document.Object!.MappingOf("spec");
            CheckRole(review, document, scope, spec?["roleArn"] ?? spec?.MappingOf("provider")?.MappingOf("aws")?["role"]);
            foreach (var value in spec?.SequenceOf("data")?.OfType<Mapping>() ?? [])
            {
                CheckKey(review, document, scope, cluster, value["key"] ?? value.MappingOf("remoteRef")?["key"]);
            }
        }
    }

    private static void CheckRole(TreeReview review, TreeDocument document, string scope, Node? role)
    {
        if (role is not Scalar { Text: var arn })
        {
            return;
        }

        // Names of roles and keys of setup.conf have underscores where namespaces have hyphens; the README calls auth by its proxy.
        var name = Hyphens(arn.EndsWith("__>>", StringComparison.Ordinal) ? arn[..^4] : arn);
        if (!EndsWith(name, scope) && !(scope == Namespaces.Auth && EndsWith(name, "oauth2-proxy")))
        {
            review.Tell(document, role, ArgoflowAwsDiagnostics.RoleOfOtherNamespace, document, arn, scope);
        }
    }

    private static void CheckKey(TreeReview review, TreeDocument document, string scope, string? cluster, Node? key)
    {
        var expected = $"{cluster}/{scope}/";
        if (cluster is not null && key is Scalar { Text: var name } && !name.TrimStart('/').StartsWith(expected, StringComparison.Ordinal))
        {
            review.Tell(document, key, ArgoflowAwsDiagnostics.KeyOfOtherNamespace, document, name, expected);
        }
    }

    private static string Hyphens(string text) => text.Replace('_', '-');

    private static bool EndsWith(string name, string word) =>
        name.EndsWith(word, StringComparison.Ordinal) && name.Length > word.Length && name[^(word.Length + 1)] is '-' or '.' or '/';
}
