using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A required text may not be empty either, which a schema does not say.</summary>
internal static class EmptyText
{
    /// <summary>Looks at a key of a map; the trail stands at the map.</summary>
    public static void Check(SchemaWalk walk, Mapping owner, string key)
    {
        if (owner.TextOf(key) is "")
        {
            walk.Findings.AddBelow(SchemaDiagnostics.RequiredFieldEmpty, owner[key]!, [key], key);
        }
    }
}
