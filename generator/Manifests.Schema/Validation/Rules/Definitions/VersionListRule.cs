using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Versions have names of their own, and exactly one of them is stored.</summary>
internal sealed class VersionListRule : IDefinitionRule
{
    public void Check(Definition definition)
    {
        if (definition.Spec.SequenceOf("versions") is not { } versions)
        {
            return;
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var stored = 0;
        for (var index = 0; index < versions.Count; index++)
        {
            var version = versions[index] as Mapping;
            stored += version?.BooleanOf("storage") is true ? 1 : 0;
            CheckName(definition, version, versions[index], index, seen);
        }

        if (stored != 1)
        {
            var found = stored == 0 ? "none" : Shown.Count(stored, "one", "of them");
            definition.Tell(SchemaDiagnostics.DefinitionStorage, versions, ["versions"], found);
        }
    }

    private static void CheckName(Definition definition, Mapping? version, Node item, int index, Dictionary<string, int> seen)
    {
        // An absent name is told by the schema, but that does not look at a null.
        var name = version is null ? "" : version.TextOf("name");
        if (name is null)
        {
            return;
        }

        if (!Dns1035.IsLabel(name))
        {
            definition.Tell(
                SchemaDiagnostics.DefinitionVersionName,
                version?["name"] ?? item,
                ["versions", index, "name"],
                Shown.Text(name),
                NameGrammars.Describe(NameGrammar.LabelStartingWithLetter));
        }
        else if (!seen.TryAdd(name, index))
        {
            definition.Tell(
                SchemaDiagnostics.DefinitionVersionTwice, version?["name"], ["versions", index, "name"], Shown.Text(name), seen[name]);
        }
    }
}
