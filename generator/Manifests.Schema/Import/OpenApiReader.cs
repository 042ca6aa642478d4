using Manifests.Diagnostics;
using Manifests.Schema.Text;
using Manifests.Yaml;

namespace Manifests.Schema.Import;

/// <summary>
/// Reads an OpenAPI document of Kubernetes: v2 with <c>definitions</c>, v3 with <c>components.schemas</c>, with or without paths.
/// </summary>
internal sealed class OpenApiReader
{
    private readonly KubernetesVersion release;
    private readonly Mapping schemas;
    private readonly HashSet<string> known;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<string, TypeSchema> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> typeOfKind = new(StringComparer.Ordinal);

    private OpenApiReader(KubernetesVersion release, Mapping schemas, DiagnosticBag diagnostics)
    {
        this.release = release;
        this.schemas = schemas;
        this.diagnostics = diagnostics;
        known = schemas.Select(static entry => entry.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What a document says; <see langword="null"/> when it is no OpenAPI document, which is then told.</summary>
    public static OpenApiDocument? Read(Node root, KubernetesVersion release, DiagnosticBag diagnostics)
    {
        var document = root as Mapping;
        var schemas = document?.MappingOf("definitions") ?? document?.MappingOf("components")?.MappingOf("schemas");
        if (document is null || (schemas is null && !document.ContainsKey("paths")))
        {
            diagnostics.Add(CatalogDiagnostics.NotOpenApi.At(root.Location));
            return null;
        }

        return new OpenApiReader(release, schemas ?? new Mapping(), diagnostics).Read(document.MappingOf("paths"));
    }

    private OpenApiDocument Read(Mapping? paths)
    {
        foreach (var entry in schemas)
        {
            if (entry.Value is Mapping schema && !SharedTypes.IsInPlace(entry.Key))
            {
                ReadType(entry.Key, schema);
            }
        }

        TypeCycles.Check(types, PlaceOf, diagnostics);
        return new OpenApiDocument(release, types, paths is null ? KindsWithoutPaths() : KindsOf(paths));
    }

    private void ReadType(string name, Mapping schema)
    {
        var type = new SchemaReader(name, known, diagnostics).Read(schema, "");
        var facts = TypeFacts.Of(type);
        facts.Name = name;
        facts.Refines = type.Name is null ? null : type;
        var properties = type.Properties.OrderBy(static property => property.Name, StringComparer.Ordinal).ToArray();
        types.Add(name, facts.Build(() => PropertyOrder.Sort(properties)));
        foreach (var kind in (schema.SequenceOf("x-kubernetes-group-version-kind") ?? []).OfType<Mapping>())
        {
            // Options are registered in many groups; their own name tells them from objects of the kind.
            if (name.EndsWith("." + kind.TextOf("kind"), StringComparison.Ordinal))
            {
                typeOfKind[ApiVersionOf(kind) + " " + kind.TextOf("kind")] = name;
            }
        }
    }

    /// <summary>Kinds that a POST to a collection makes. POSTs below a named object are subresources and take no manifests.</summary>
    private List<OpenApiKind> KindsOf(Mapping paths)
    {
        var kinds = new List<OpenApiKind>();
        foreach (var path in paths)
        {
            if (path.Key.Contains("{name}", StringComparison.Ordinal)
                || (path.Value as Mapping)?.MappingOf("post")?.MappingOf("x-kubernetes-group-version-kind") is not { } kind)
            {
                continue;
            }

            var apiVersion = ApiVersionOf(kind);
            var name = kind.TextOf("kind") ?? "";
            if (typeOfKind.TryGetValue(apiVersion + " " + name, out var type))
            {
                var isNamespaced = path.Key.Contains("/{namespace}/", StringComparison.Ordinal);
                kinds.Add(new OpenApiKind(
                    apiVersion, name, type, isNamespaced ? ResourceScope.Namespaced : ResourceScope.Cluster, path.Key[(path.Key.LastIndexOf('/') + 1)..], PlaceOf(type)));
            }
        }

        return kinds;
    }

    /// <summary>Without paths, a kind is what has apiVersion, kind and an object's metadata.</summary>
    private List<OpenApiKind> KindsWithoutPaths() =>
    [
        .. typeOfKind
            .Where(entry => types[entry.Value].Properties.Any(static property => property is { Name: "metadata", Type.Name: SharedTypes.ObjectMeta }))
            .Select(static entry => (entry, blank: entry.Key.IndexOf(' ', StringComparison.Ordinal)))
            .Select(found => new OpenApiKind(
                found.entry.Key[..found.blank], found.entry.Key[(found.blank + 1)..], found.entry.Value, null, "", PlaceOf(found.entry.Value))),
    ];

    private Location PlaceOf(string type) => schemas[type]!.Location;

    private static string ApiVersionOf(Mapping kind)
    {
        var group = kind.TextOf("group") ?? "";
        var version = kind.TextOf("version") ?? "";
        return group.Length == 0 ? version : group + "/" + version;
    }
}
