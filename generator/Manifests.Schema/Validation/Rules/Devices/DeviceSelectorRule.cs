using System.Text;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A selector of devices is an expression. What it means is not looked at.</summary>
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
        else if (value.MappingOf("cel")?.TextOf("expression") is { } text && Encoding.UTF8.GetByteCount(text) is var bytes and > MostBytes)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.NameTooLong, value.MappingOf("cel")!["expression"]!, ["cel", "expression"], MostBytes, bytes);
        }
    }
}
