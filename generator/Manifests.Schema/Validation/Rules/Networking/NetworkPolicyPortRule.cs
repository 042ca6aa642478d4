using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The ports that a NetworkPolicy opens: a name, a number, or a range of numbers.</summary>
/// <remarks>Source: <c>pkg/apis/networking/validation</c>, ValidateNetworkPolicyPort.</remarks>
internal sealed class NetworkPolicyPortRule : ITypeRule
{
    public string TypeName => "io.k8s.api.networking.v1.NetworkPolicyPort";

    public void Check(SchemaWalk walk, Mapping value)
    {
        CheckPort(walk, value);
        if (!value.HasValue("endPort"))
        {
            return;
        }

        Expect.Number(walk, value, "endPort", NumberRange.Port);
        if (value["port"] is not Scalar { Kind: ScalarKind.Integer } port)
        {
            if (!walk.Options.Partial)
            {
                var found = value["port"] is { } other && !SchemaWalk.IsUnset(other) ? walk.Findings.Show(other) : "none";
                walk.Findings.AddBelow(SchemaDiagnostics.EndPortWithoutNumber, value["endPort"] ?? value, ["endPort"], found);
            }
        }
        else if (value.Int64Of("endPort") is { } end && value.Int64Of("port") is { } start && end < start)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.EndPortBeforePort,
                value["endPort"] ?? value,
                ["endPort"],
                end.ToString(CultureInfo.InvariantCulture),
                port.Text);
        }
    }

    private static void CheckPort(SchemaWalk walk, Mapping value)
    {
        // Unlike in other kinds, an empty text is a name here.
        if (value.TextOf("port") is "")
        {
            Expect.Form(walk, value["port"]!, ["port"], TextForms.PortName);
            return;
        }

        Expect.PortOrName(walk, value, "port");
    }
}
