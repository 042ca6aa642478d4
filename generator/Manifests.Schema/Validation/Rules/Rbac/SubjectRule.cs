using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Who a binding grants a role to.</summary>
/// <remarks>Source: <c>pkg/apis/rbac/validation</c>, ValidateRoleBindingSubject; an empty group of users is filled in before.</remarks>
internal sealed class SubjectRule : ITypeRule
{
    private const string UserGroup = "rbac.authorization.k8s.io";

    public string TypeName => "io.k8s.api.rbac.v1.Subject";

    public void Check(SchemaWalk walk, Mapping value)
    {
        switch (value.TextOf("kind"))
        {
            case "ServiceAccount":
                CheckServiceAccount(walk, value);
                break;
            case "User" or "Group":
                CheckGroup(walk, value, UserGroup, "change or remove it");
                break;
        }
    }

    private static void CheckServiceAccount(SchemaWalk walk, Mapping subject)
    {
        Expect.Form(walk, subject, "name", TextForms.Subdomain);
        CheckGroup(walk, subject, "", "remove it");
        if (walk.KindName == "ClusterRoleBinding" && !walk.Options.Partial && subject.TextOf("namespace") is null or "")
        {
            walk.Findings.Add(SchemaDiagnostics.SubjectWithoutNamespace, subject);
        }
    }

    private static void CheckGroup(SchemaWalk walk, Mapping subject, string expected, string nextStep)
    {
        if (subject.TextOf("apiGroup") is { Length: > 0 } group && group != expected)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.SubjectOfOtherGroup,
                subject["apiGroup"] ?? subject,
                ["apiGroup"],
                subject.TextOf("kind"),
                Shown.Text(expected),
                Shown.Text(group),
                nextStep);
        }
    }
}
