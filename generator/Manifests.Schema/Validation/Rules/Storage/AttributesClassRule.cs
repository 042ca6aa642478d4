using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A class of settings that can be changed on a volume.</summary>
/// <param name="version">The API version that has the type.</param>
/// <remarks>Source: <c>pkg/apis/storage/validation</c>, ValidateVolumeAttributesClass.</remarks>
internal sealed class AttributesClassRule(string version) : ITypeRule
{
    public string TypeName { get; } = $"io.k8s.api.storage.{version}.VolumeAttributesClass";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "driverName", TextForms.LabelKeyInAnyCase);
        Expect.Value(walk, value, "parameters");
        StorageParameters.Check(walk, value);
    }
}
