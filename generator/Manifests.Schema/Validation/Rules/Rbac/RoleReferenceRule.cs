using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The role that a binding grants.</summary>
/// <remarks>Source: <c>pkg/apis/rbac/validation</c>, ValidateRoleBinding and ValidateClusterRoleBinding.</remarks>
internal sealed class RoleReferenceRule : ITypeRule
{
    public string TypeName => "io.k8s.api.rbac.v1.RoleRef";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "name", TextForms.PathSegment);
        if (walk.KindName == "ClusterRoleBinding" && value.TextOf("kind") is "Role")
        {
            walk.Findings.AddBelow(SchemaDiagnostics.ClusterBindingOfRole, value["kind"] ?? value, ["kind"], Shown.Text("Role"));
        }
    }
}
