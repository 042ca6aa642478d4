using Manifests.Diagnostics;
using Manifests.Schema.Text;
using Manifests.Yaml;

namespace Manifests.Schema.Import;

/// <summary>Turns a schema object of an OpenAPI document or a CRD into a type. Descriptions are looked at only when asked for.</summary>
internal sealed partial class SchemaReader
{
    private const string ReferencePrefixV2 = "#/definitions/";
    private const string ReferencePrefixV3 = "#/components/schemas/";

    private readonly string subject;
    private readonly IReadOnlySet<string>? known;
    private readonly DiagnosticBag diagnostics;

    /// <param name="subject">What messages call the schema: a definition or a CRD.</param>
    /// <param name="known">The names that references may use; <see langword="null"/> for a CRD, which may have none.</param>
    /// <param name="diagnostics">Takes what was found.</param>
    public SchemaReader(string subject, IReadOnlySet<string>? known, DiagnosticBag diagnostics)
    {
        this.subject = subject;
        this.known = known;
        this.diagnostics = diagnostics;
    }

    /// <summary>Whether types say what their descriptions say.</summary>
    public bool KeepsDescriptions { get; init; }

    private bool IsStructural => known is null;

    /// <summary>A schema as a type.</summary>
    /// <param name="schema">The schema object.</param>
    /// <param name="path">Where it stands, for messages.</param>
    /// <param name="isBranch">Whether it is below allOf, anyOf, oneOf or not, where a structural schema says values only.</param>
    public TypeSchema Read(Mapping schema, string path, bool isBranch = false)
    {
        if (ReferenceOf(schema) is { } reference)
        {
            return ReadReference(schema, reference, path);
        }

        var facts = new TypeFacts
        {
            Kind = KindOf(schema, path, isBranch),
            Description = KeepsDescriptions && !isBranch ? DescriptionOf(schema) : null,
        };
        ReadFacts(schema, path, facts);
        ReadParts(schema, path, facts, isBranch);
        var properties = ReadProperties(schema, path, isBranch);
        return facts.Build(properties.Length == 0 ? null : () => properties);
    }

    /// <summary>The name that a schema refers to, directly or through a single allOf as OpenAPI v3 does.</summary>
    public static Scalar? ReferenceOf(Mapping schema)
    {
        var direct = schema["$ref"] as Scalar;
        return direct ?? (schema.SequenceOf("allOf") is { Count: 1 } all && all[0] is Mapping only ? only["$ref"] as Scalar : null);
    }

    /// <summary>The name behind a reference's path.</summary>
    public static string NameOf(string reference) =>
        reference.StartsWith(ReferencePrefixV2, StringComparison.Ordinal) ? reference[ReferencePrefixV2.Length..]
        : reference.StartsWith(ReferencePrefixV3, StringComparison.Ordinal) ? reference[ReferencePrefixV3.Length..]
        : reference;

    private TypeSchema ReadReference(Mapping schema, Scalar reference, string path)
    {
        if (known is null)
        {
            NotStructural(reference.Location, path, "'$ref' is not allowed in a CustomResourceDefinition");
            return TypeSchema.Any;
        }

        var name = NameOf(reference.Text);
        if (!known.Contains(name))
        {
            diagnostics.Add(CatalogDiagnostics.UnknownReference.At(reference.Location, reference.Text));
            return TypeSchema.Any;
        }

        var target = SharedTypes.Reference(name);
        var own = new TypeFacts();
        ReadFacts(schema, path, own);
        return HasOwnFacts(own) ? SharedTypes.Refine(target, facts => ReadFacts(schema, path, facts)) : target;
    }

    private static bool HasOwnFacts(TypeFacts facts) => FactWriter.HasFacts(facts.Build(null));

    private ValueKind KindOf(Mapping schema, string path, bool isBranch)
    {
        if (IsTrue(schema, "x-kubernetes-int-or-string"))
        {
            return ValueKind.IntOrString;
        }

        if (schema.TryGet("type", out var type))
        {
            return KindOf(type, path);
        }

        if (isBranch)
        {
            return schema.ContainsKey("properties") || schema.ContainsKey("required") ? ValueKind.Object : ValueKind.Any;
        }

        if (IsStructural && !IsTrue(schema, "x-kubernetes-preserve-unknown-fields"))
        {
            NotStructural(schema.Location, path, "it has no 'type', and neither x-kubernetes-int-or-string nor x-kubernetes-preserve-unknown-fields stands in for it");
        }

        return ValueKind.Any;
    }

    private ValueKind KindOf(Node type, string path)
    {
        if (type is Scalar { Kind: ScalarKind.String } scalar && CatalogWords.TryParseValueKind(scalar.Text, out var kind)
            && kind is >= ValueKind.Object and <= ValueKind.Boolean)
        {
            return kind;
        }

        BadFact(type, "type", path, "one of object, array, string, integer, number and boolean");
        return ValueKind.Any;
    }

    private void ReadParts(Mapping schema, string path, TypeFacts facts, bool isBranch)
    {
        facts.Items = ReadItems(schema, path, facts.Kind, isBranch);
        facts.AdditionalProperties = ReadFreeKeys(schema, path, isBranch);
        ReadBranches(schema, "allOf", path, facts.AllOf);
        ReadBranches(schema, "oneOf", path, facts.OneOf);
        if (!SaysIntOrStringAgain(schema, facts.Kind))
        {
            ReadBranches(schema, "anyOf", path, facts.AnyOf);
        }

        facts.Not = schema.MappingOf("not") is { } not ? Read(not, path + ".not", isBranch: true) : null;
        ReadRules(schema, path, facts.Rules);
    }

    private TypeSchema? ReadItems(Mapping schema, string path, ValueKind kind, bool isBranch)
    {
        if (schema.TryGet("items", out var items))
        {
            if (items is Mapping map)
            {
                return Read(map, path + "[]", isBranch);
            }

            BadFact(items, "items", path, "one schema for all items");
        }
        else if (IsStructural && !isBranch && kind == ValueKind.Array)
        {
            NotStructural(schema.Location, path, "it is an array without 'items'");
        }

        return null;
    }

    private TypeSchema? ReadFreeKeys(Mapping schema, string path, bool isBranch)
    {
        if (!schema.TryGetEntry("additionalProperties", out var free))
        {
            return null;
        }

        if (IsStructural && schema.MappingOf("properties") is { Count: > 0 })
        {
            NotStructural(free.KeyLocation, path, "it has both 'properties' and 'additionalProperties'");
        }

        return free.Value switch
        {
            Mapping { Count: 0 } => TypeSchema.Any,
            Mapping map => Read(map, path + ".*", isBranch),
            Scalar { Kind: ScalarKind.Boolean, Text: "true" } => TypeSchema.Any,
            _ => null,
        };
    }

    // controller-gen writes the two types beside the extension that says the same.
    private static bool SaysIntOrStringAgain(Mapping schema, ValueKind kind) =>
        kind == ValueKind.IntOrString
        && schema.SequenceOf("anyOf") is { Count: 2 } branches
        && branches.All(static branch => branch is Mapping { Count: 1 } only && only.TextOf("type") is "integer" or "string");

    private void ReadBranches(Mapping schema, string word, string path, List<TypeSchema> branches)
    {
        if (schema.SequenceOf(word) is not { } list)
        {
            return;
        }

        for (var at = 0; at < list.Count; at++)
        {
            if (list[at] is Mapping branch)
            {
                branches.Add(Read(branch, $"{path}.{word}[{at}]", isBranch: true));
            }
        }
    }

    private void ReadRules(Mapping schema, string path, List<CelRule> rules)
    {
        foreach (var rule in (schema.SequenceOf("x-kubernetes-validations") ?? []).OfType<Mapping>())
        {
            if (rule.TextOf("rule") is not { } text)
            {
                BadFact(rule, "x-kubernetes-validations", path, "a list of rules, each with the text 'rule'");
                continue;
            }

            rules.Add(new CelRule(
                Trimmed(text)!,
                Trimmed(rule.TextOf("message")),
                Trimmed(rule.TextOf("messageExpression")),
                rule.TextOf("reason"),
                rule.TextOf("fieldPath"),
                IsTrue(rule, "optionalOldSelf")));
        }
    }

    private static string? DescriptionOf(Mapping schema) =>
        schema.TextOf("description")?.ReplaceLineEndings("\n").Trim() is { Length: > 0 } text ? text : null;

    // YAML block scalars end with a line break that means nothing to CEL.
    private static string? Trimmed(string? text) => text?.TrimEnd('\n');

    private PropertySchema[] ReadProperties(Mapping schema, string path, bool isBranch)
    {
        var required = (schema.SequenceOf("required") ?? []).OfType<Scalar>().Select(static name => name.Text).ToHashSet(StringComparer.Ordinal);
        var properties = new List<PropertySchema>();
        foreach (var entry in schema.MappingOf("properties") ?? new Mapping())
        {
            var place = path.Length == 0 ? entry.Key : path + "." + entry.Key;
            if (entry.Value is Mapping property)
            {
                properties.Add(new PropertySchema(entry.Key, Read(property, place, isBranch))
                {
                    IsRequired = required.Remove(entry.Key),
                    Default = property.TryGet("default", out var value) ? NodeJson.Of(value) : null,
                });
            }
            else
            {
                BadFact(entry.Value, entry.Key, path, "a schema");
            }
        }

        // A branch may ask for properties that it does not describe.
        properties.AddRange(required.Order(StringComparer.Ordinal).Select(static name => new PropertySchema(name, TypeSchema.Any) { IsRequired = true }));
        return PropertyOrder.Sort(properties);
    }

    private static bool IsTrue(Mapping schema, string key) =>
        schema[key] is Scalar { Kind: ScalarKind.Boolean, Text: "true" };

    private void NotStructural(Location place, string path, string reason) =>
        diagnostics.Add(CatalogDiagnostics.NotStructural.At(place, subject, path.Length == 0 ? "the root" : path, reason));

    private void BadFact(Node found, string fact, string path, string expected) =>
        diagnostics.Add(CatalogDiagnostics.BadFact.At(found.Location, fact, path.Length == 0 ? subject : path, found.Describe() + Said(found), expected));

    private static string Said(Node found) => found is Scalar { Kind: not ScalarKind.Null } scalar ? $" '{scalar.Text}'" : "";
}
