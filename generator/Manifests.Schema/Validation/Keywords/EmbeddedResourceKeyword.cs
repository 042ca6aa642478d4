using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>x-kubernetes-embedded-resource: a whole object with apiVersion, kind and metadata.</summary>
internal static class EmbeddedResourceKeyword
{
    public static void Check(SchemaWalk walk, Mapping mapping)
    {
        CheckName(walk, mapping, "apiVersion");
        CheckName(walk, mapping, "kind");
        if (mapping.TryGet("metadata", out var metadata) && !SchemaWalk.IsUnset(metadata) && !walk.IsInBranch)
        {
            var before = walk.IsNative;
            walk.IsNative = true;
            walk.Value("metadata", metadata, ObjectMetaSchema.Type);
            walk.IsNative = before;
        }
    }

    private static void CheckName(SchemaWalk walk, Mapping mapping, string key)
    {
        if (mapping.TextOf(key) is { Length: > 0 } || (walk.Options.Partial && !mapping.ContainsKey(key)) || walk.Findings.CountOnly())
        {
            return;
        }

        if (mapping.TryGet(key, out var value) && value is not Scalar { Kind: ScalarKind.Null or ScalarKind.String })
        {
            walk.Trail.Enter(key);
            walk.Findings.Add(SchemaDiagnostics.WrongType, value, "a text", walk.Findings.Show(value), WrongTypeHint.For(value, ValueKind.String, mayQuote: true));
            walk.Trail.Leave();
        }
        else
        {
            walk.Findings.Add(SchemaDiagnostics.FieldMissing, mapping, key);
        }
    }
}
