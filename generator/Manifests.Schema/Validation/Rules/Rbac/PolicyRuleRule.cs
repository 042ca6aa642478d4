using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A rule of a role is about resources or about paths, and says fully which.</summary>
/// <remarks>Source: <c>pkg/apis/rbac/validation</c>, ValidatePolicyRule.</remarks>
internal sealed class PolicyRuleRule : ITypeRule
{
    private static readonly string[] ResourceFields = ["apiGroups", "resources", "resourceNames"];

    public string TypeName => "io.k8s.api.rbac.v1.PolicyRule";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (HasItems(value, "nonResourceURLs"))
        {
            CheckPaths(walk, value);
        }
        else if (!walk.Options.Partial)
        {
            CheckResources(walk, value);
        }
    }

    private static void CheckPaths(SchemaWalk walk, Mapping rule)
    {
        var paths = rule["nonResourceURLs"] ?? rule;
        if (walk.KindName == "Role")
        {
            walk.Findings.AddBelow(SchemaDiagnostics.RoleNamesPaths, paths, ["nonResourceURLs"]);
        }

        var others = ResourceFields.Where(field => HasItems(rule, field)).ToArray();
        if (others.Length > 0)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.RuleOfPathsAndResources, paths, ["nonResourceURLs"], Shown.Names(others, "and"));
        }
    }

    private static void CheckResources(SchemaWalk walk, Mapping rule)
    {
        if (!HasItems(rule, "apiGroups"))
        {
            walk.Findings.Add(SchemaDiagnostics.RuleOfResourcesIncomplete, rule, "apiGroups", "add one; \"\" is the core group");
        }

        if (!HasItems(rule, "resources"))
        {
            walk.Findings.Add(SchemaDiagnostics.RuleOfResourcesIncomplete, rule, "resources", "add one, such as \"pods\"");
        }
    }

    private static bool HasItems(Mapping rule, string field) => rule.SequenceOf(field) is { Count: > 0 };
}
