using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Who makes a request: said in the field of its kind, and in no other.</summary>
/// <param name="version">The API version that has the type.</param>
/// <remarks>Source: <c>pkg/apis/flowcontrol/validation</c>, ValidateFlowSchemaSubject.</remarks>
internal sealed class FlowSubjectRule(string version) : ITypeRule
{
    public string TypeName { get; } = $"io.k8s.api.flowcontrol.{version}.Subject";

    public void Check(SchemaWalk walk, Mapping value)
    {
        var member = value.TextOf("kind") switch
        {
            "ServiceAccount" => "serviceAccount",
            "User" => "user",
            "Group" => "group",
            _ => null,
        };
        if (member is null)
        {
            return;
        }

        Expect.Value(walk, value, member);
        foreach (var other in (ReadOnlySpan<string>)["serviceAccount", "user", "group"])
        {
            if (other != member)
            {
                Expect.NoValue(walk, value, other, $"when the kind is {value.TextOf("kind")}");
            }
        }

        if (value.MappingOf("serviceAccount") is { } account)
        {
            walk.Trail.Enter("serviceAccount");
            Expect.Form(walk, account, "name", TextForms.SubdomainOrStar);
            Expect.Form(walk, account, "namespace", TextForms.Label);
            walk.Trail.Leave();
        }
    }
}
