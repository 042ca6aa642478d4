using Manifests.Cel;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Validation.Cel;

/// <summary>Goes through one resource, after its schema held, and evaluates the rules at every place.</summary>
/// <remarks>Source: apiextensions <c>pkg/apiserver/schema/cel/validation.go</c>; limits of <c>pkg/apis/cel/config.go</c>.</remarks>
internal sealed class RuleWalk(SchemaWalk walk, CelShapes shapes, string kind)
{
    private const ulong CostOfCall = 1_000_000;
    private const ulong CostOfObject = 10_000_000;
    private const int LongestMessage = 5 * 1024;

    private ulong left = CostOfObject;

    private bool IsSpent => left == 0;

    /// <summary>Evaluates the rules of a whole resource, with what the server fills in.</summary>
    public void Check(Mapping resource, TypeSchema type)
    {
        if (!shapes.HasRules(type))
        {
            return;
        }

        var root = Defaulted.Of(resource, type, shapes.Version);
        Evaluate(root, shapes.OfRoot(type), isRoot: true);
        Descend(root, type);
    }

    private void Visit(Node node, TypeSchema type, PathStep step)
    {
        if (IsSpent || SchemaWalk.IsUnset(node) || !shapes.HasRules(type))
        {
            return;
        }

        walk.Trail.Enter(step);
        Evaluate(node, shapes.Of(type), isRoot: false);
        Descend(node, type);
        walk.Trail.Leave();
    }

    private void Descend(Node node, TypeSchema type)
    {
        switch (node)
        {
            case Mapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    if ((type.FindProperty(entry.Key, shapes.Version)?.Type ?? type.AdditionalProperties) is { } value)
                    {
                        Visit(entry.Value, value, entry.Key);
                    }
                }

                break;
            case Sequence sequence when type.Items is { } items:
                for (var index = 0; index < sequence.Count; index++)
                {
                    Visit(sequence[index], items, index);
                }

                break;
        }
    }

    private void Evaluate(Node node, CelShape shape, bool isRoot)
    {
        if (shape.Rules.Count == 0)
        {
            return;
        }

        var self = NodeValues.Of(node, shape.Schema, shapes, isRoot);
        foreach (var rule in shape.Rules)
        {
            if (!IsSpent)
            {
                Evaluate(rule, node, self);
            }
        }
    }

    private void Evaluate(CompiledRule rule, Node node, CelValue self)
    {
        if (!rule.Compilation.IsUsable)
        {
            walk.UncheckedRules++;
            Tell(SchemaDiagnostics.RuleUnusable, rule, node, kind, rule.Compilation.Issues[0].Message, Shown.Escape(rule.Rule.Rule));
            return;
        }

        if (rule.TooNew is { } unknown)
        {
            Tell(SchemaDiagnostics.RuleTooNew, rule, node, shapes.Version, kind, unknown.Message, Shown.Escape(rule.Rule.Rule));
        }

        if (rule.IsTransition)
        {
            return;
        }

        var result = rule.Compilation.Program.Evaluate([self, CelValue.OptionalNone], Math.Min(CostOfCall, left));
        left -= Math.Min(left, result.Cost);
        if (result.Value.IsError && result.Value.AsError.Kind == CelErrorKind.CostLimitExceeded)
        {
            left = 0;
            Tell(SchemaDiagnostics.RulesTooCostly, rule, node, kind);
        }
        else if (result.Value.IsError)
        {
            Tell(SchemaDiagnostics.RuleFailed, rule, node, kind, Shown.Escape(result.Value.AsError.Message), Shown.Escape(rule.Rule.Rule));
        }
        else if (!result.Value.IsTrue)
        {
            Tell(SchemaDiagnostics.RuleBroken, rule, node, Shown.Escape(MessageOf(rule, self)), kind, Shown.Escape(rule.Rule.Rule));
        }
    }

    private string MessageOf(CompiledRule rule, CelValue self)
    {
        var made = rule.Message?.Program?.Evaluate([self, CelValue.OptionalNone], Math.Min(CostOfCall, left));
        if (made is { } evaluation)
        {
            left -= Math.Min(left, evaluation.Cost);
            if (evaluation.Value.TryGetText(out var text)
                && text.Trim() is { Length: > 0 and <= LongestMessage } message
                && !message.Contains('\n', StringComparison.Ordinal))
            {
                return message;
            }
        }

        return rule.Rule.Message is { Length: > 0 } said ? said.Trim() : "the value breaks a rule";
    }

    private void Tell(DiagnosticDescriptor descriptor, CompiledRule rule, Node node, params ReadOnlySpan<object?> arguments)
    {
        var path = rule.Rule.FieldPath is { } said ? RelativePath.Read(said) : [];
        walk.Findings.AddBelow(descriptor, RelativePath.Follow(node, path), path, arguments);
    }
}
