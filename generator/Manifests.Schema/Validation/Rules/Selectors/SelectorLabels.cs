using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Labels that select: they have the grammar of labels wherever they stand.</summary>
internal static class SelectorLabels
{
    /// <summary>Checks the map below a key; the trail stands at the object that has it.</summary>
    public static void Check(SchemaWalk walk, Mapping owner, string key)
    {
        if (owner.MappingOf(key) is not { } labels)
        {
            return;
        }

        walk.Trail.Enter(key);
        LabelRule.CheckLabels(walk, labels);
        walk.Trail.Leave();
    }
}
