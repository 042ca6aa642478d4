using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>How much storage a class has left.</summary>
/// <remarks>Source: <c>pkg/apis/storage/validation</c>, ValidateCSIStorageCapacity.</remarks>
internal sealed class StorageCapacityRule : ITypeRule
{
    public string TypeName => "io.k8s.api.storage.v1.CSIStorageCapacity";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "storageClassName", TextForms.Subdomain);
        Expect.QuantityNotNegative(walk, value, "capacity");
    }
}
