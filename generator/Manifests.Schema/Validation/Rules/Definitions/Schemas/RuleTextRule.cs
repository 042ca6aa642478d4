using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>
/// The texts around CEL rules: message and path. What the rules themselves say is for <see cref="DefinitionExpressions"/>.
/// </summary>
/// <remarks>Source: <c>apiextensions/validation</c>, ValidateCustomResourceDefinitionOpenAPISchema.</remarks>
internal sealed class RuleTextRule : ISchemaRule
{
    private const string Rules = "x-kubernetes-validations";

    public void Check(in SchemaPlace place)
    {
        foreach (var (index, rule) in place.Content.MappingsOf(Rules))
        {
            CheckMessage(place, rule, index);
            CheckPath(place, rule, index);
        }
    }

    private static void CheckMessage(in SchemaPlace place, Mapping rule, int index)
    {
        var text = rule.TextOf("rule");
        var message = rule.TextOf("message") ?? "";
        if (text is not null && text.AsSpan().Trim().IsEmpty)
        {
            Tell(place, rule, index, "rule", "is empty", "write a CEL expression, or remove the rule");
        }
        else if (message.Length > 0 && message.AsSpan().Trim().IsEmpty)
        {
            Tell(place, rule, index, "message", "is only white space", "write what is wrong when the rule fails, or remove it");
        }
        else if (HasLines(message))
        {
            Tell(place, rule, index, "message", "has several lines", "write it in one line");
        }
        else if (text is not null && HasLines(text) && message.Length == 0)
        {
            const string Problem = "is missing, and the rule has several lines, so it cannot stand for the message";
            Tell(place, rule, index, "message", Problem, "add a message in one line");
        }

        if (rule.TextOf("messageExpression") is { Length: > 0 } expression && expression.AsSpan().Trim().IsEmpty)
        {
            Tell(place, rule, index, "messageExpression", "is only white space", "write a CEL expression that makes a text, or remove it");
        }
    }

    private static void CheckPath(in SchemaPlace place, Mapping rule, int index)
    {
        if (rule.TextOf("fieldPath") is { Length: > 0 } path
            && FieldPath.Find(place.Content, path, takesBrackets: true).Problem is { } problem)
        {
            place.Walk.Findings.AddBelow(
                SchemaDiagnostics.RuleFieldPath, rule["fieldPath"]!, [Rules, index, "fieldPath"], Shown.Text(path), problem);
        }
    }

    private static void Tell(in SchemaPlace place, Mapping rule, int index, string field, string problem, string remedy) =>
        place.Walk.Findings.AddBelow(SchemaDiagnostics.RuleText, rule[field] ?? rule, [Rules, index, field], field, problem, remedy);

    private static bool HasLines(string text) => text.AsSpan().Trim().ContainsAny('\n', '\r');
}
