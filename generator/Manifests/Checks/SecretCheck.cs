using Manifests.Yaml;

namespace Manifests;

/// <summary>No value of a Secret is in the tree. The findings name keys, never values.</summary>
internal sealed class SecretCheck : ITreeCheck
{
    public void Run(CheckContext context)
    {
        foreach (var document in context.Tree.Files.SelectMany(static file => file.Documents).Concat(InlinePatches.Of(context.Graph)))
        {
            CheckSecret(context, document, document.Object);
        }

        foreach (var kustomization in context.Graph.Kustomizations.Values)
        {
            CheckGenerators(context, kustomization);
        }
    }

    private static void CheckSecret(CheckContext context, TreeDocument document, Mapping? found)
    {
        if (found?.TextOf("apiVersion") != "v1")
        {
            return;
        }

        if (found.TextOf("kind") == "List")
        {
            foreach (var item in found.SequenceOf("items") ?? new Sequence())
            {
                CheckSecret(context, document, item as Mapping);
            }
        }
        else if (found.TextOf("kind") == "Secret" && KeysOf(found) is { Count: > 0 } keys)
        {
            var metadata = found.MappingOf("metadata");
            var name = (metadata?.TextOf("namespace") is { } scope ? scope + "/" : "") + metadata?.TextOf("name");
            context.Diagnostics.Add(RuleDiagnostics.SecretValues.At(found.Location, name, string.Join(", ", keys))
                with { Origin = document.Origin, Resource = "v1 Secret " + name });
        }
    }

    private static List<string> KeysOf(Mapping secret)
    {
        var keys = new List<string>();
        foreach (var field in (ReadOnlySpan<string>)["data", "stringData"])
        {
            foreach (var entry in secret.MappingOf(field) ?? new Mapping())
            {
                // A null in a patch removes the key.
                if (entry.Value is not Scalar { Kind: ScalarKind.Null } and not Scalar { Text: "" })
                {
                    keys.Add(field + "." + entry.Key);
                }
            }
        }

        return keys;
    }

    private static void CheckGenerators(CheckContext context, KustomizationNode kustomization)
    {
        foreach (var generator in kustomization.Content.SequenceOf("secretGenerator")?.OfType<Mapping>() ?? [])
        {
            var fields = ((string[])["literals", "files", "envs", "env"]).Where(generator.ContainsKey).ToArray();
            if (fields.Length > 0)
            {
                context.Diagnostics.Add(RuleDiagnostics.SecretGeneratorValues.At(
                    generator.Location, generator.TextOf("name"), string.Join(", ", fields)) with { Origin = kustomization.Document.Origin });
            }
        }
    }
}
