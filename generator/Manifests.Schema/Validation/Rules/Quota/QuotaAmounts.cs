using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Maps from resources to amounts.</summary>
internal static class QuotaAmounts
{
    /// <summary>Asks the name of a resource for a form; the trail stands at the map.</summary>
    public static void CheckName(SchemaWalk walk, MappingEntry entry, TextForm form)
    {
        if (form.Accepts(entry.Key, walk.Version))
        {
            return;
        }

        walk.Trail.Enter(entry.Key);
        walk.Findings.Add(
            SchemaDiagnostics.BadResourceName,
            entry.KeyLocation.IsKnown ? entry.KeyLocation : entry.Value.Location,
            Shown.Text(entry.Key),
            form.Describe(walk.Version));
        walk.Trail.Leave();
    }

    /// <summary>The amount of a resource in the map below a key; <see langword="null"/> when there is none that can be read.</summary>
    public static QuantityValue? Find(Mapping owner, string key, string resource) =>
        owner.MappingOf(key) is { } map && QuantityValue.TryRead(map[resource], out var amount) ? amount : null;
}
