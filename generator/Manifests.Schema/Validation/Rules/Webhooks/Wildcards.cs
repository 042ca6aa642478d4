using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Lists in which a star means everything.</summary>
internal static class Wildcards
{
    /// <summary>Asks a list to have a star alone or none. The trail stands at the object that has the list.</summary>
    public static void Alone(SchemaWalk walk, Mapping owner, string key)
    {
        if (owner.SequenceOf(key) is { Count: > 1 } items && Contains(items, "*"))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.WildcardBesideOthers, items, [key], "'*'", key, "all", "others");
        }
    }

    /// <summary>Whether a list has a text.</summary>
    public static bool Contains(Sequence items, string text)
    {
        foreach (var item in items)
        {
            if (item is Scalar { Kind: ScalarKind.String } scalar && scalar.Text == text)
            {
                return true;
            }
        }

        return false;
    }
}
