using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A field that the schema does not have, and what was probably meant.</summary>
internal static class UnknownField
{
    private const int MaxListed = 8;

    public static void Report(SchemaWalk walk, MappingEntry entry, TypeSchema type)
    {
        if (walk.Findings.CountOnly())
        {
            return;
        }

        walk.Trail.Enter(entry.Key);
        walk.Findings.Add(
            walk.DropsUnknownFields ? SchemaDiagnostics.SchemaFieldDropped : SchemaDiagnostics.FieldUnknown,
            entry.KeyLocation.IsKnown ? entry.KeyLocation : entry.Value.Location,
            Shown.Escape(entry.Key),
            Hint(walk.Version, entry.Key, type));
        walk.Trail.Leave();
    }

    private static string Hint(KubernetesVersion version, string key, TypeSchema type)
    {
        if (type.FormsOf(key) is [var form, ..])
        {
            return $"it is in Kubernetes {Releases.Describe(form.Versions)}, not in {version}; remove it, or change the release";
        }

        var known = type.Properties
            .Where(property => property.Versions.Contains(version))
            .Select(static property => property.Name)
            .ToArray();
        if (NearestName.Find(key, known) is { } nearest)
        {
            return $"did you mean '{nearest}'?";
        }

        return known.Length switch
        {
            0 => "no field is known here; remove it",
            <= MaxListed => $"only {Shown.Names(known, "and")} {(known.Length == 1 ? "is" : "are")} known here; remove or rename it",
            _ => "remove it, or check its indentation",
        };
    }
}
