using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema.Text;
using Manifests.Yaml;

namespace Manifests.Schema.Import;

/// <summary>Reads CustomResourceDefinitions: every served version becomes a kind.</summary>
internal sealed class CrdReader(string family, DiagnosticBag diagnostics)
{
    private const string ApiVersion = "apiextensions.k8s.io/v1";

    /// <summary>Whether kinds say what the descriptions of their fields say.</summary>
    public bool KeepsDescriptions { get; init; }

    /// <summary>The kinds of a file, each with the place of its version.</summary>
    public List<(KindSchema Kind, Location Place)> Read(ReadOnlyMemory<byte> utf8, string file) =>
        [.. Definitions(utf8, file).SelectMany(ReadDefinition)];

    /// <summary>The definitions of a file; a file without any is told.</summary>
    public Mapping[] Definitions(ReadOnlyMemory<byte> utf8, string file)
    {
        var found = new DiagnosticBag();
        var documents = YamlReader.ReadAll(utf8, file, found);
        diagnostics.AddRange(found.ToSorted());
        var definitions = documents.OfType<Mapping>().SelectMany(Definitions).ToArray();
        if (definitions.Length == 0 && !found.HasErrors)
        {
            var holds = documents.Count == 0 ? "it is empty" : "its first document " + Words(documents[0]);
            diagnostics.Add(CatalogDiagnostics.NoCrd.At(Location.OfFile(file), holds));
        }

        return definitions;
    }

    /// <summary>The kinds of one definition.</summary>
    public ImmutableArray<KindSchema> Read(Mapping definition) => [.. ReadDefinition(definition).Select(static found => found.Kind)];

    private static string Words(Node document) => document switch
    {
        Mapping map when map.TextOf("kind") is { } kind => $"is '{map.TextOf("apiVersion")} {kind}'",
        Mapping => "has no kind",
        _ => "is " + document.Describe(),
    };

    private static IEnumerable<Mapping> Definitions(Mapping document) => document.TextOf("kind") switch
    {
        "CustomResourceDefinition" when document.TextOf("apiVersion") == ApiVersion => [document],
        "List" or "CustomResourceDefinitionList" => (document.SequenceOf("items") ?? []).OfType<Mapping>().SelectMany(Definitions),
        _ => [],
    };

    /// <summary>The kinds of a definition, each with the place of its version.</summary>
    public (KindSchema Kind, Location Place)[] ReadDefinition(Mapping definition)
    {
        var name = definition.MappingOf("metadata")?.TextOf("name") ?? "without a name";
        var spec = Required(definition.MappingOf("spec"), definition, name, "spec", "a map");
        if (spec is null)
        {
            return [];
        }

        var names = Required(spec.MappingOf("names"), spec, name, "spec.names", "a map") ?? new Mapping();
        var group = Required(spec.TextOf("group"), spec, name, "spec.group", "a text");
        var kind = Required(names.TextOf("kind"), names, name, "spec.names.kind", "a text");
        var scope = Required(ScopeOf(spec), spec, name, "spec.scope", "Namespaced or Cluster");
        var versions = Required(spec.SequenceOf("versions"), spec, name, "spec.versions", "a list");
        if (group is null || kind is null || scope is null || versions is null)
        {
            return [];
        }

        var template = new KindSchema(group, "", kind, scope.Value, TypeSchema.Any) { Plural = names.TextOf("plural") ?? "", OtherNames = OtherNames(names, kind), Family = family };
        var read = versions.OfType<Mapping>().Where(static version => !IsFalse(version, "served")).SelectMany(version => ReadVersion(template, version, name)).ToArray();
        var successor = read.Select(static found => found.Kind).Where(static kind => kind.Deprecation is null)
            .OrderByDescending(static kind => kind.IsStored).ThenBy(static kind => kind.ApiVersion, ApiVersionStability.MostStableFirst).FirstOrDefault();
        return successor is null ? read : [.. read.Select(found => (Succeeded(found.Kind, successor.ApiVersion), found.Place))];
    }

    private static KindSchema Succeeded(KindSchema kind, string successor) =>
        kind.Deprecation is null ? kind : kind with { Deprecation = kind.Deprecation with { ReplacedBy = successor } };

    private static ImmutableArray<string> OtherNames(Mapping names, string kind)
    {
        var shortNames = (names.SequenceOf("shortNames") ?? []).OfType<Scalar>().Select(static name => name.Text);
        var singular = names.TextOf("singular") is { Length: > 0 } said && !said.Equals(kind, StringComparison.OrdinalIgnoreCase) ? said : null;
        return [.. shortNames.Concat(singular is null ? [] : [singular]).Where(static name => name.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private IEnumerable<(KindSchema Kind, Location Place)> ReadVersion(KindSchema template, Mapping version, string name)
    {
        if (Required(version.TextOf("name"), version, name, "spec.versions[].name", "a text") is not { } said)
        {
            yield break;
        }

        if (version.MappingOf("schema")?.MappingOf("openAPIV3Schema") is not { } schema)
        {
            diagnostics.Add(CatalogDiagnostics.CrdWithoutSchema.At(version.Location, said, name));
            yield break;
        }

        yield return (
            template with
            {
                Version = said,
                Type = ObjectOf(new SchemaReader(name, null, diagnostics) { KeepsDescriptions = KeepsDescriptions }.Read(schema, "")),
                IsStored = IsTrue(version, "storage"),
                Deprecation = IsTrue(version, "deprecated") ? new Deprecation(null, null) : null,
            },
            version.Location);
    }

    /// <summary>The root with what every object has: a server adds apiVersion, kind and metadata to whatever the schema says.</summary>
    private static TypeSchema ObjectOf(TypeSchema root)
    {
        var said = root.Properties.ToDictionary(static property => property.Name, StringComparer.Ordinal);
        PropertySchema[] properties =
        [
            Undescribed(said.GetValueOrDefault("apiVersion")) ?? new PropertySchema("apiVersion", new TypeSchema(ValueKind.String)),
            Undescribed(said.GetValueOrDefault("kind")) ?? new PropertySchema("kind", new TypeSchema(ValueKind.String)),
            MetadataOf(Undescribed(said.GetValueOrDefault("metadata"))),
            .. root.Properties.Where(static property => property.Name is not ("apiVersion" or "kind" or "metadata")),
        ];
        return TypeFacts.Of(root).Build(() => properties);
    }

    /// <summary>What every object has needs no word of each definition.</summary>
    private static PropertySchema? Undescribed(PropertySchema? property)
    {
        if (property?.Type.Description is null)
        {
            return property;
        }

        var facts = TypeFacts.Of(property.Type);
        facts.Description = null;
        return property with { Type = facts.Build(property.Type.Properties.IsEmpty ? null : () => property.Type.Properties) };
    }

    private static PropertySchema MetadataOf(PropertySchema? said)
    {
        var shared = SharedTypes.Reference(SharedTypes.ObjectMeta);
        if (said is null || (said.Type.Properties.IsEmpty && !FactWriter.HasFacts(said.Type)))
        {
            return new PropertySchema("metadata", shared) { IsRequired = said?.IsRequired ?? false };
        }

        return said with { Type = SharedTypes.Refine(shared, facts => facts.AllOf.Add(said.Type)) };
    }

    private static bool IsTrue(Mapping version, string key) => version[key] is Scalar { Text: "true" };

    private static bool IsFalse(Mapping version, string key) => version[key] is Scalar { Text: "false" };

    private static ResourceScope? ScopeOf(Mapping spec) => spec.TextOf("scope") switch
    {
        "Namespaced" => ResourceScope.Namespaced,
        "Cluster" => ResourceScope.Cluster,
        _ => null,
    };

    private T? Required<T>(T? value, Node place, string name, string field, string form)
    {
        if (value is null)
        {
            diagnostics.Add(CatalogDiagnostics.CrdIncomplete.At(place.Location, name, field, form));
        }

        return value;
    }
}
