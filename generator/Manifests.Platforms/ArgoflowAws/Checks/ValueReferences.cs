using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Checks;

/// <summary>Each key of a Secret or ConfigMap that a container reads is one that the tree has, also in patches of remote bases.</summary>
internal static class ValueReferences
{
    public static void Check(TreeReview review)
    {
        var documents = review.Tree.Files
            .Where(static file => file.Role is TreeFileRole.Resources or TreeFileRole.MergePatch)
            .SelectMany(static file => file.Documents)
            .ToArray();
        var known = documents.SelectMany(Made).ToHashSet();
        foreach (var document in documents)
        {
            Walk(review, document, document.Root, known);
        }
    }

    private static IEnumerable<(string Kind, string Name, string Key)> Made(TreeDocument document)
    {
        var spec = document.Object?.MappingOf("spec");
        var values = spec?.SequenceOf("data")?.OfType<Mapping>() ?? [];
        return document.Kind switch
        {
            "ConfigMap" => Keys(document.Object!.MappingOf("data")).Select(key => ("ConfigMap", document.Name, key)),
            "SealedSecret" => Keys(spec?.MappingOf("encryptedData")).Select(key => ("Secret", document.Name, key)),
            "ExternalSecret" => values
                .Select(static value => value.TextOf("secretKey") ?? value.TextOf("name"))
                .OfType<string>()
                .Select(key => ("Secret", document.Name, key)),
            _ => [],
        };
    }

    private static IEnumerable<string> Keys(Mapping? map) => map?.Select(static entry => entry.Key) ?? [];

    private static void Walk(TreeReview review, TreeDocument document, Node node, HashSet<(string, string, string)> known)
    {
        if (node is Sequence list)
        {
            foreach (var item in list)
            {
                Walk(review, document, item, known);
            }
        }

        foreach (var entry in node as Mapping ?? new Mapping())
        {
            if (entry is { Key: "secretKeyRef" or "configMapKeyRef", Value: Mapping reference })
            {
                CheckReference(review, document, entry.Key == "secretKeyRef" ? "Secret" : "ConfigMap", reference, known);
            }
            else
            {
                Walk(review, document, entry.Value, known);
            }
        }
    }

    private static void CheckReference(
        TreeReview review, TreeDocument document, string kind, Mapping reference, HashSet<(string, string, string)> known)
    {
        var (name, key) = (reference.TextOf("name") ?? "", reference.TextOf("key") ?? "");
        if (!known.Contains((kind, name, key)))
        {
            review.Tell(document, reference, ArgoflowAwsDiagnostics.UnknownValue, document, key, kind, name);
        }
    }
}
