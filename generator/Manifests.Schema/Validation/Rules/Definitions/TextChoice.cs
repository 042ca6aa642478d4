using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A required text that has to be one of a few.</summary>
internal static class TextChoice
{
    /// <summary>Looks at a key of a map; the trail stands at the map. An absent key is told by the schema.</summary>
    public static void Check(SchemaWalk walk, Mapping owner, string key, ReadOnlySpan<string> choices)
    {
        if (owner.TextOf(key) is not { } text || choices.Contains(text))
        {
            return;
        }

        var names = choices.ToArray();
        var nearest = NearestName.Find(text, names);
        walk.Findings.AddBelow(
            SchemaDiagnostics.NotInEnum,
            owner[key]!,
            [key],
            "one of " + Shown.Join([.. names.Select(Shown.Text)], "or"),
            "the text " + Shown.Text(text),
            nearest is null ? "use one of them" : $"did you mean {Shown.Text(nearest)}?");
    }
}
