using System.Text.Json;
using Manifests.Diagnostics;

namespace Manifests.Models.Iam;

/// <summary>Reads a policy from JSON, and tells of what is none of a policy.</summary>
/// <remarks>Source: IAM User Guide, "Grammar of the IAM JSON policy language".</remarks>
internal sealed class PolicyReader(DiagnosticBag diagnostics, Location location)
{
    private static readonly string[] PolicyElements = ["Version", "Id", "Statement"];

    private static readonly string[] StatementElements =
    [
        "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
    ];

    private static readonly string[] PrincipalKinds = ["AWS", "Service", "Federated", "CanonicalUser"];

    private bool failed;

    /// <summary>The policy; <see langword="null"/> after a finding.</summary>
    public PolicyDocument? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var policy = ReadPolicy(document.RootElement);
            return failed ? null : policy;
        }
        catch (JsonException exception)
        {
            var (line, at) = ((exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1);
            Tell("", PolicyDiagnostics.NotJson, $"line {line}, byte {at}");
            return null;
        }
    }

    private PolicyDocument? ReadPolicy(JsonElement policy)
    {
        if (!IsObject(policy, "", "the policy"))
        {
            return null;
        }

        CheckNames(policy, PolicyElements, "", "the policy");
        var statements = policy.TryGetProperty("Statement", out var found) ? ReadStatements(found) : [];
        return new PolicyDocument
        {
            // A policy without a version is of the older one.
            Version = TextOf(policy, "Version", "", "the policy") ?? "2008-10-17",
            Id = TextOf(policy, "Id", "", "the policy"),
            Statement = [.. statements],
        };
    }

    // One statement may stand without its list.
    private List<Statement> ReadStatements(JsonElement found)
    {
        var items = found.ValueKind == JsonValueKind.Array ? [.. found.EnumerateArray()] : new[] { found };
        var statements = new List<Statement>();
        for (var at = 0; at < items.Length; at++)
        {
            if (ReadStatement(items[at], $"Statement[{at}]", $"statement {at + 1}") is { } statement)
            {
                statements.Add(statement);
            }
        }

        return statements;
    }

    private Statement? ReadStatement(JsonElement node, string path, string name)
    {
        if (!IsObject(node, path, name))
        {
            return null;
        }

        CheckNames(node, StatementElements, path, name);
        return new Statement
        {
            Sid = TextOf(node, "Sid", path, name),
            Effect = ReadEffect(node, path, name),
            Principal = ReadPrincipal(node, "Principal", path, name),
            NotPrincipal = ReadPrincipal(node, "NotPrincipal", path, name),
            Action = TextsOf(node, "Action", path, name),
            NotAction = TextsOf(node, "NotAction", path, name),
            Resource = TextsOf(node, "Resource", path, name),
            NotResource = TextsOf(node, "NotResource", path, name),
            Condition = ReadConditions(node, path, name),
        };
    }

    private Effect ReadEffect(JsonElement statement, string path, string name)
    {
        var effect = statement.TryGetProperty("Effect", out var found) ? found : default;
        switch (effect.ValueKind == JsonValueKind.String ? effect.GetString() : null)
        {
            case "Allow":
                return Effect.Allow;
            case "Deny":
                return Effect.Deny;
            default:
                Tell(path, PolicyDiagnostics.WrongValue, name, "Effect", "\"Allow\" or \"Deny\"", Describe(effect));
                return Effect.Deny;
        }
    }

    private Principal? ReadPrincipal(JsonElement statement, string element, string path, string name)
    {
        if (!statement.TryGetProperty(element, out var found))
        {
            return null;
        }

        if (found.ValueKind == JsonValueKind.String && found.GetString() == "*")
        {
            return Principal.Everyone;
        }

        if (found.ValueKind != JsonValueKind.Object)
        {
            Tell(
                path, PolicyDiagnostics.WrongValue, name, element,
                "\"*\" or a map of AWS, Service, Federated and CanonicalUser", Describe(found));
            return null;
        }

        CheckNames(found, PrincipalKinds, path, $"{element} of {name}");
        return new Principal
        {
            Aws = TextsOf(found, "AWS", path, name),
            Service = TextsOf(found, "Service", path, name),
            Federated = TextsOf(found, "Federated", path, name),
            CanonicalUser = TextsOf(found, "CanonicalUser", path, name),
        };
    }

    private ValueList<Condition>? ReadConditions(JsonElement statement, string path, string name)
    {
        if (!statement.TryGetProperty("Condition", out var block))
        {
            return null;
        }

        if (!IsObject(block, path, $"Condition of {name}"))
        {
            return null;
        }

        var conditions = new List<Condition>();
        foreach (var compare in block.EnumerateObject())
        {
            if (!ConditionOperator.TryParse(compare.Name, out var @operator))
            {
                Tell(path, PolicyDiagnostics.UnknownOperator, name, compare.Name, Guess(compare.Name, ConditionOperator.Names));
            }
            else if (IsObject(compare.Value, path, $"{compare.Name} of {name}"))
            {
                conditions.AddRange(compare.Value.EnumerateObject().Select(
                    key => new Condition(@operator, key.Name, TextsOf(compare.Value, key.Name, path, name, takesScalars: true) ?? [])));
            }
        }

        return [.. conditions];
    }

    private string? TextOf(JsonElement parent, string element, string path, string name)
    {
        if (!parent.TryGetProperty(element, out var found))
        {
            return null;
        }

        if (found.ValueKind == JsonValueKind.String)
        {
            return found.GetString();
        }

        Tell(path, PolicyDiagnostics.WrongValue, name, element, "a text", Describe(found));
        return null;
    }

    // Conditions take booleans and numbers without quotes too.
    private ValueList<string>? TextsOf(JsonElement parent, string element, string path, string name, bool takesScalars = false)
    {
        if (!parent.TryGetProperty(element, out var found))
        {
            return null;
        }

        var items = found.ValueKind == JsonValueKind.Array ? [.. found.EnumerateArray()] : new[] { found };
        var texts = new List<string>();
        foreach (var item in items)
        {
            if (item.ValueKind == JsonValueKind.String)
            {
                texts.Add(item.GetString()!);
            }
            else if (takesScalars && item.ValueKind is JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number)
            {
                texts.Add(item.GetRawText());
            }
            else
            {
                Tell(path, PolicyDiagnostics.WrongValue, name, element, "a text or a list of texts", Describe(item));
            }
        }

        return [.. texts];
    }

    private bool IsObject(JsonElement node, string path, string name)
    {
        if (node.ValueKind == JsonValueKind.Object)
        {
            return true;
        }

        Tell(path, PolicyDiagnostics.NoMap, name, Describe(node));
        return false;
    }

    private void CheckNames(JsonElement node, string[] known, string path, string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in node.EnumerateObject())
        {
            if (!known.Contains(element.Name, StringComparer.Ordinal))
            {
                Tell(path, PolicyDiagnostics.UnknownElement, name, element.Name, Guess(element.Name, known));
            }
            else if (!seen.Add(element.Name))
            {
                Tell(path, PolicyDiagnostics.ElementTwice, name, element.Name);
            }
        }
    }

    private void Tell(string path, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments)
    {
        failed = true;
        diagnostics.Add(descriptor.At(location, arguments) with { Path = path.Length == 0 ? null : path });
    }

    private static string Guess(string name, IReadOnlyCollection<string> known) =>
        NearestName.Find(name, known) is { } near ? $"Did you mean {near}?" : $"Known here: {string.Join(", ", known)}.";

    private static string Describe(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Undefined => "nothing",
        JsonValueKind.Object => "a map",
        JsonValueKind.Array => "a list",
        JsonValueKind.Null => "null",
        _ => node.GetRawText(),
    };
}
