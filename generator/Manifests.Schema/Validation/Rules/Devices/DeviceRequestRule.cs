using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A request is for one thing exactly, or for the first of several choices.</summary>
/// <param name="version">The API version that has the type.</param>
/// <remarks>Source: <c>pkg/apis/resource/validation</c>, validateDeviceRequest.</remarks>
internal sealed class DeviceRequestRule(string version) : ITypeRule
{
    private const int MostChoices = 8;

    public string TypeName { get; } = $"io.k8s.api.resource.{version}.DeviceRequest";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "name", TextForms.Label);
        var hasExactly = value.HasValue("exactly");
        var choices = value.SequenceOf("firstAvailable")?.Count ?? 0;
        if (hasExactly && choices > 0)
        {
            walk.Findings.Add(SchemaDiagnostics.DeviceRequestForm, value, "both", "keep one of the two");
        }
        else if (!hasExactly && choices == 0 && !walk.Options.Partial)
        {
            walk.Findings.Add(SchemaDiagnostics.DeviceRequestForm, value, "none", "add 'exactly'");
        }

        Expect.Length(walk, value, "firstAvailable", MostChoices);
        Expect.DifferentTexts(walk, value, "firstAvailable", "name");
    }
}
