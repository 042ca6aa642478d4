using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Every object has a name, or the start of one, in the grammar of its kind.</summary>
internal sealed class NameRule : IResourceRule
{
    public void Check(ResourceContext resource)
    {
        var name = TextOf(resource, "name");
        var start = TextOf(resource, "generateName");
        var grammar = NameGrammars.Of(resource.Group, resource.KindName, resource.Walk.Version);
        if (start is { Length: > 0 } && !NameGrammars.Accepts(grammar, WithoutEndingHyphen(start)))
        {
            resource.AddToMetadata(
                "generateName",
                SchemaDiagnostics.BadGenerateName,
                Shown.Text(start),
                Shown.One(resource.KindName),
                NameGrammars.Describe(grammar));
        }

        if (name is { Length: > 0 })
        {
            if (!NameGrammars.Accepts(grammar, name))
            {
                resource.AddToMetadata(
                    "name", SchemaDiagnostics.BadName, Shown.Text(name), Shown.One(resource.KindName), NameGrammars.Describe(grammar));
            }
        }
        else if (start is null or "" && !resource.Walk.Options.Partial && !IsOfWrongType(resource))
        {
            resource.AddToMetadata("name", SchemaDiagnostics.NameMissing);
        }
    }

    private static string? TextOf(ResourceContext resource, string field) => resource.Metadata?.TextOf(field);

    // A name of another type is told as such already.
    private static bool IsOfWrongType(ResourceContext resource) =>
        resource.Root["metadata"] is { } metadata
        && (metadata is not Mapping mapping
            || (mapping["name"] is { } name && !SchemaWalk.IsUnset(name) && mapping.TextOf("name") is null));

    // The server adds five characters behind it, so a hyphen at the end is no end.
    private static string WithoutEndingHyphen(string start) => start.Length > 1 && start[^1] == '-' ? start[..^2] + "a" : start;
}
