using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Which requests a webhook or policy is asked about.</summary>
/// <param name="typeName">The type of the rule; each API version has its own.</param>
/// <remarks>
/// Source: <c>pkg/apis/admissionregistration/validation</c>, validateRuleWithOperations and validateNamedRuleWithOperations.
/// </remarks>
internal sealed class AdmissionRuleRule(string typeName) : ITypeRule
{
    public string TypeName => typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        foreach (var field in (ReadOnlySpan<string>)["operations", "apiGroups", "apiVersions", "resources"])
        {
            Expect.Value(walk, value, field);
        }

        Wildcards.Alone(walk, value, "operations");
        Wildcards.Alone(walk, value, "apiGroups");
        Wildcards.Alone(walk, value, "apiVersions");
        CheckNoEmptyItem(walk, value, "apiVersions");
        CheckNoEmptyItem(walk, value, "resources");
        CheckResources(walk, value);
        Expect.Form(walk, value, "resourceNames", TextForms.PathSegment);
        Expect.DifferentItems(walk, value, "resourceNames");
    }

    private static void CheckNoEmptyItem(SchemaWalk walk, Mapping rule, string key)
    {
        if (rule.SequenceOf(key) is not { } items)
        {
            return;
        }

        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is Scalar { Kind: ScalarKind.String, Text: "" } or Scalar { Kind: ScalarKind.Null })
            {
                walk.Findings.AddBelow(SchemaDiagnostics.ItemEmpty, items[index], [key, index], key);
            }
        }
    }

    private static void CheckResources(SchemaWalk walk, Mapping rule)
    {
        if (rule.SequenceOf("resources") is not { Count: > 1 } resources)
        {
            return;
        }

        if (Wildcards.Contains(resources, "*/*"))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.WildcardBesideOthers, resources, ["resources"], "'*/*'", "resources", "all", "others");
        }

        CheckSubresources(walk, resources);
        if (Wildcards.Contains(resources, "*") && LastWholeResource(resources) is { } whole and not "*")
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.WildcardBesideOthers, resources, ["resources"], "'*'", "resources", "all resources", Shown.Text(whole));
        }
    }

    // A wildcard covers only what stands behind it, as on the server.
    private static void CheckSubresources(SchemaWalk walk, Sequence resources)
    {
        var wholes = new HashSet<string>(StringComparer.Ordinal);
        var parts = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < resources.Count; index++)
        {
            if (resources[index] is not Scalar { Kind: ScalarKind.String } item
                || item.Text.IndexOf('/', StringComparison.Ordinal) is var slash && slash < 0)
            {
                continue;
            }

            var (resource, part) = (item.Text[..slash], item.Text[(slash + 1)..]);
            if (wholes.Contains(resource))
            {
                Tell(walk, item, index, $"'{Shown.Escape(resource)}/*'", "all its subresources");
            }

            if (parts.Contains(part))
            {
                Tell(walk, item, index, $"'*/{Shown.Escape(part)}'", "that subresource of all resources");
            }

            if (part == "*")
            {
                wholes.Add(resource);
            }

            if (resource == "*")
            {
                parts.Add(part);
            }
        }
    }

    private static void Tell(SchemaWalk walk, Scalar item, int index, string wildcard, string meaning) =>
        walk.Findings.AddBelow(
            SchemaDiagnostics.WildcardBesideOthers, item, ["resources", index], wildcard, "resources", meaning, Shown.Text(item.Text));

    private static string? LastWholeResource(Sequence resources)
    {
        string? last = null;
        foreach (var item in resources)
        {
            if (item is Scalar { Kind: ScalarKind.String, Text.Length: > 0 } scalar && !scalar.Text.Contains('/', StringComparison.Ordinal))
            {
                last = scalar.Text;
            }
        }

        return last;
    }
}
