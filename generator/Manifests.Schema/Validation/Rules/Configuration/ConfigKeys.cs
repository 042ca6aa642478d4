using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The keys of ConfigMaps and Secrets become names of files.</summary>
internal static class ConfigKeys
{
    /// <summary>Checks the keys of the map below a key of the root.</summary>
    public static void Check(SchemaWalk walk, Mapping root, string field)
    {
        if (root.MappingOf(field) is not { } map)
        {
            return;
        }

        foreach (var entry in map.Entries)
        {
            if (!ConfigKey.IsValid(entry.Key))
            {
                walk.Trail.Enter(field);
                walk.Trail.Enter(entry.Key);
                walk.Findings.Add(
                    SchemaDiagnostics.BadConfigKey,
                    entry.KeyLocation.IsKnown ? entry.KeyLocation : entry.Value.Location,
                    Shown.Text(entry.Key),
                    ConfigKey.Form);
                walk.Trail.Leave();
                walk.Trail.Leave();
            }
        }
    }
}
