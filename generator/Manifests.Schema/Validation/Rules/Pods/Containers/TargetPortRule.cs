using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The port that a probe or handler asks: a number, or the name of a port.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidatePortNumOrName.</remarks>
/// <param name="typeName">The upstream name of the action's type.</param>
internal sealed class TargetPortRule(string typeName) : ITypeRule
{
    public string TypeName { get; } = typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value["port"] is Scalar port && !IsValid(port))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.BadPort, port, ["port"], Shown.Value(port), PortName.Form, Hint(port));
        }
    }

    // Values of other types are told by the schema.
    private static bool IsValid(Scalar port) => port.Kind switch
    {
        ScalarKind.Integer => IntOrPercent.TryRead(port, out var number) && NumberRange.Port.Contains(number.Value),
        ScalarKind.String => PortName.IsValid(port.Text),
        _ => true,
    };

    private static string Hint(Scalar port) =>
        port.Kind == ScalarKind.String && port.Text.Length > 0 && !port.Text.AsSpan().ContainsAnyExceptInRange('0', '9')
            ? "remove the quotes"
            : "write one of the two";
}
