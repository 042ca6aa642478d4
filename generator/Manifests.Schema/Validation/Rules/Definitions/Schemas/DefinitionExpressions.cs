using System.Globalization;
using Manifests.Cel;
using Manifests.Diagnostics;
using Manifests.Schema.Import;
using Manifests.Schema.Validation.Cel;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The CEL rules of a definition can be compiled by the release, and cost no more than it allows.</summary>
/// <remarks>
/// Source: <c>apiextensions/validation</c>, ValidateCustomResourceDefinitionOpenAPISchema; limits of <c>apis/cel/config.go</c> and of
/// the same package (StaticEstimatedCostLimit, StaticEstimatedCRDCostLimit).
/// </remarks>
internal sealed class DefinitionExpressions
{
    private const string Rules = "x-kubernetes-validations";
    private const ulong LimitOfRule = 10_000_000;
    private const ulong LimitOfVersion = 100_000_000;

    private readonly SchemaWalk walk;
    private readonly CelShapes shapes;
    private ulong total;

    private DefinitionExpressions(SchemaWalk walk)
    {
        this.walk = walk;
        shapes = new CelShapes(walk.Version);
    }

    /// <summary>Looks at a schema without other mistakes; the trail stands at it.</summary>
    public static void Check(SchemaWalk walk, Mapping root)
    {
        if (!HasRules(root))
        {
            return;
        }

        var type = new SchemaReader("the definition", null, new DiagnosticBag()).Read(root, "");
        var expressions = new DefinitionExpressions(walk);
        expressions.Visit(root, type, expressions.shapes.OfRoot(type), cardinality: 1);
        if (expressions.total > LimitOfVersion)
        {
            walk.Findings.Add(SchemaDiagnostics.DefinitionOverBudget, root, Steps(expressions.total), Steps(LimitOfVersion));
        }
    }

    private static bool HasRules(Mapping schema) =>
        schema.HasValue(Rules) || schema.Any(static entry => entry.Value is Mapping inner && HasRules(inner));

    // How many values of the place one object can have is null when nothing bounds it but the size of a request.
    private void Visit(Mapping schema, TypeSchema type, CelShape shape, ulong? cardinality)
    {
        foreach (var (index, rule) in schema.MappingsOf(Rules))
        {
            Check(rule, index, type, shape, cardinality);
        }

        if (schema.MappingOf("properties") is { } properties)
        {
            walk.Trail.Enter("properties");
            foreach (var entry in properties.Entries)
            {
                if (entry.Value is Mapping property && type.FindProperty(entry.Key, walk.Version) is { } known)
                {
                    Descend(entry.Key, property, known.Type, cardinality);
                }
            }

            walk.Trail.Leave();
        }

        if (schema.MappingOf("items") is { } items && type.Items is { } item)
        {
            Descend("items", items, item, Times(cardinality, type.MaxItems));
        }

        if (schema.MappingOf("additionalProperties") is { } values && type.AdditionalProperties is { } value)
        {
            Descend("additionalProperties", values, value, Times(cardinality, type.MaxProperties));
        }
    }

    private void Descend(string key, Mapping schema, TypeSchema type, ulong? cardinality)
    {
        walk.Trail.Enter(key);
        Visit(schema, type, shapes.Of(type), cardinality);
        walk.Trail.Leave();
    }

    private void Check(Mapping rule, int index, TypeSchema type, CelShape shape, ulong? cardinality)
    {
        if (rule.TextOf("rule") is not { } text || text.AsSpan().Trim().IsEmpty)
        {
            return;
        }

        var said = new CelRule(text, null, rule.TextOf("messageExpression"), null, null, rule.BooleanOf("optionalOldSelf") is true);
        var compiled = CompiledRule.Of(said, shape.Type, walk.Version);
        if (compiled.TooNew is { } unknown)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.RuleNotYetKnown, rule["rule"]!, [Rules, index, "rule"], walk.Version, unknown.Message);
        }

        CheckText(compiled.Compilation, rule, index, "rule");
        CheckText(compiled.Message, rule, index, "messageExpression");
        CheckCost(compiled.Compilation, rule, index, "rule", type, cardinality);
        CheckCost(compiled.Message, rule, index, "messageExpression", type, cardinality);
    }

    private void CheckText(CelCompilation? compilation, Mapping rule, int index, string field)
    {
        foreach (var issue in compilation?.Issues ?? [])
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.RuleNotCel,
                rule[field]!,
                [Rules, index, field],
                field,
                Shown.Escape(issue.Message),
                (issue.Span.Start + 1).ToString(CultureInfo.InvariantCulture));
        }
    }

    private void CheckCost(CelCompilation? compilation, Mapping rule, int index, string field, TypeSchema type, ulong? cardinality)
    {
        if (compilation?.Program is not { } program)
        {
            return;
        }

        var count = cardinality ?? (ulong)(SerializedSize.MaxRequest / (SerializedSize.Least(type, walk.Version) + 1));
        var cost = Product(program.EstimateCost().Max, count);
        total = total > ulong.MaxValue - cost ? ulong.MaxValue : total + cost;
        if (cost > LimitOfRule)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.RuleOverBudget, rule[field]!, [Rules, index, field], Steps(cost), Steps(LimitOfRule));
        }
    }

    private static ulong? Times(ulong? cardinality, long? most) =>
        cardinality is { } count && most is { } bound ? Product(count, (ulong)Math.Max(0, bound)) : null;

    private static ulong Product(ulong left, ulong right) => left != 0 && right > ulong.MaxValue / left ? ulong.MaxValue : left * right;

    private static string Steps(ulong cost) =>
        cost == ulong.MaxValue ? "more steps than can be counted" : cost.ToString("N0", CultureInfo.InvariantCulture) + " steps";
}
