using Manifests.Diagnostics;
using Manifests.Schema.Validation.Cel;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>
/// Checks resources against the schemas of their kinds and the rules that every object follows. Safe to use from several
/// threads; the nodes of one call may not be changed meanwhile.
/// </summary>
public sealed class ResourceValidator
{
    private const string NativeFamily = "kubernetes";

    private readonly ValidationOptions options;
    private readonly KindLookup kinds;
    private readonly CompiledTypes types;
    private readonly CelShapes shapes;
    private long uncheckedRules;

    /// <summary>A validator of one release.</summary>
    /// <param name="kinds">The kinds that are known.</param>
    /// <param name="options">What to validate against.</param>
    public ResourceValidator(IKindSource kinds, ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        this.kinds = new KindLookup(kinds, options);
        types = new CompiledTypes(options.KubernetesVersion);
        shapes = new CelShapes(options.KubernetesVersion);
    }

    /// <summary>
    /// How many CEL rules applied to the resources so far and were not evaluated, because they are no valid CEL or the resources
    /// are patches: what a summary has to say was not covered.
    /// </summary>
    public long UncheckedRules => Interlocked.Read(ref uncheckedRules);

    /// <summary>Checks one resource, or each item of a <c>v1 List</c>. The resource is not changed.</summary>
    /// <param name="resource">The whole object, from apiVersion on.</param>
    /// <param name="diagnostics">Where everything found goes.</param>
    /// <param name="origin">The C# line that made the resource, when there is one.</param>
    public void Validate(Mapping resource, DiagnosticBag diagnostics, Location origin = default)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (resource.TextOf("kind") == "List" && resource.TextOf("apiVersion") == "v1" && resource.SequenceOf("items") is { } items)
        {
            ValidateItems(resource, items, diagnostics, origin);
            return;
        }

        var findings = new Findings(diagnostics, new Trail(), origin, resource);
        var apiVersion = Name(resource, "apiVersion", SchemaDiagnostics.ApiVersionMissing, findings);
        var kind = Name(resource, "kind", SchemaDiagnostics.KindMissing, findings);
        var walk = new SchemaWalk(options, types, findings) { Group = KindKey.GroupOf(apiVersion ?? ""), KindName = kind ?? "" };
        var isAllowed = false;
        var schema = apiVersion is null || kind is null ? null : kinds.Find(apiVersion, kind, resource, findings, out isAllowed);
        CheckMetadata(walk, resource, schema);
        if (schema is not null)
        {
            CheckContent(walk, resource, schema);
            CheckRules(walk, resource, schema);
        }

        Interlocked.Add(ref uncheckedRules, walk.UncheckedRules);
        if (schema is not null || isAllowed)
        {
            ResourceRules.Check(new ResourceContext(resource, schema, walk));
        }
    }

    private void ValidateItems(Mapping list, Sequence items, DiagnosticBag diagnostics, Location origin)
    {
        foreach (var item in items)
        {
            if (item is Mapping resource)
            {
                Validate(resource, diagnostics, origin);
            }
            else
            {
                var findings = new Findings(diagnostics, new Trail(), origin, list);
                findings.Add(SchemaDiagnostics.ListItemNotObject, item, Shown.Value(item));
            }
        }
    }

    private static string? Name(Mapping resource, string key, DiagnosticDescriptor missing, Findings findings)
    {
        if (!resource.TryGet(key, out var value) || SchemaWalk.IsUnset(value) || resource.TextOf(key) is "")
        {
            findings.Add(missing, value ?? resource);
            return null;
        }

        if (resource.TextOf(key) is { } text)
        {
            return text;
        }

        findings.Trail.Enter(key);
        findings.Add(
            SchemaDiagnostics.WrongType, value, "a text", Shown.Value(value), WrongTypeHint.For(value, ValueKind.String, mayQuote: true));
        findings.Trail.Leave();
        return null;
    }

    private static void CheckMetadata(SchemaWalk walk, Mapping resource, KindSchema? schema)
    {
        if (!resource.TryGet("metadata", out var metadata) || SchemaWalk.IsUnset(metadata))
        {
            return;
        }

        // The server reads every object's metadata into Go types, also that of custom resources.
        walk.IsNative = true;
        walk.Value("metadata", metadata, ObjectMetaSchema.Type);
        walk.IsNative = false;
        if (schema is { Family: not NativeFamily } && schema.Type.FindProperty("metadata", walk.Version) is { } own)
        {
            walk.Trail.Enter("metadata");
            walk.Branch(metadata, own.Type);
            walk.Trail.Leave();
        }
    }

    private static void CheckContent(SchemaWalk walk, Mapping resource, KindSchema schema)
    {
        walk.IsNative = schema.Family == NativeFamily;
        ObjectKeywords.CheckRoot(walk, resource, schema.Type);
        CombinationKeywords.Check(walk, resource, schema.Type);
    }

    // As on a server, an object whose schema does not hold is not judged by rules: they could not read it.
    private void CheckRules(SchemaWalk walk, Mapping resource, KindSchema schema)
    {
        if (options.Partial)
        {
            walk.UncheckedRules += schema.Type.Rules.Length;
        }
        else if (!walk.Findings.BlocksRules)
        {
            new RuleWalk(walk, shapes, schema.Kind).Check(resource, schema.Type);
        }
    }
}
