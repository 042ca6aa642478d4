using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The operator of a toleration fits its key, value and time.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidateTolerations.</remarks>
internal sealed class TolerationRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.Toleration";

    public void Check(SchemaWalk walk, Mapping value)
    {
        var @operator = value.TextOf("operator") ?? "";
        if (value.TextOf("key") is null or "" && @operator != "Exists" && !walk.Options.Partial && !HasOddKey(value))
        {
            walk.Findings.Add(SchemaDiagnostics.TolerationWithoutKey, value);
        }

        if (value.HasValue("tolerationSeconds") && value.TextOf("effect") != "NoExecute" && !walk.Options.Partial)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.TolerationTime, value["tolerationSeconds"]!, ["tolerationSeconds"]);
        }

        if (value.TextOf("value") is { Length: > 0 })
        {
            CheckValue(walk, value, @operator);
        }
    }

    private static bool HasOddKey(Mapping value) => value.HasValue("key") && value.TextOf("key") is null;

    private static void CheckValue(SchemaWalk walk, Mapping value, string @operator)
    {
        if (@operator == "Exists")
        {
            walk.Findings.AddBelow(SchemaDiagnostics.TolerationValue, value["value"]!, ["value"]);
        }
        else if (@operator is "" or "Equal")
        {
            Expect.Form(walk, value, "value", TextForms.LabelValue);
        }
    }
}
