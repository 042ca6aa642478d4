using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Settings for a driver of devices.</summary>
/// <param name="version">The API version that has the type.</param>
/// <remarks>Source: <c>pkg/apis/resource/validation</c>, validateOpaqueConfiguration.</remarks>
internal sealed class DeviceConfigurationRule(string version) : ITypeRule
{
    public string TypeName { get; } = $"io.k8s.api.resource.{version}.OpaqueDeviceConfiguration";

    public void Check(SchemaWalk walk, Mapping value) => Expect.Form(walk, value, "driver", TextForms.DriverName);
}
