using System.Text;
using Manifests.Cel;
using Manifests.Schema.Validation.Cel;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A selector of devices is an expression about one of them.</summary>
/// <param name="version">The API version that has the type.</param>
/// <remarks>Source: <c>pkg/apis/resource/validation</c>, validateSelector.</remarks>
internal sealed class DeviceSelectorRule(string version) : ITypeRule
{
    private const int MostBytes = 10 * 1024;

    public string TypeName { get; } = $"io.k8s.api.resource.{version}.DeviceSelector";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (!walk.Options.Partial && !value.HasValue("cel"))
        {
            walk.Findings.Add(SchemaDiagnostics.FieldMissing, value, "cel");
        }
        else if (value.MappingOf("cel") is { } selector && selector.TextOf("expression") is { } text)
        {
            walk.Trail.Enter("cel");
            if (Encoding.UTF8.GetByteCount(text) is var bytes and > MostBytes)
            {
                walk.Findings.AddBelow(SchemaDiagnostics.NameTooLong, selector["expression"]!, ["expression"], MostBytes, bytes);
            }
            else
            {
                AdmissionExpressions.OfDevices(walk).Check(selector, "expression", CelType.Bool, CelType.Dyn);
            }

            walk.Trail.Leave();
        }
    }
}
