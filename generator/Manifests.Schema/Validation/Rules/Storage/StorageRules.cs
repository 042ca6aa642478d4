using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>All rules about claims, volumes, and who provides them.</summary>
internal static class StorageRules
{
    public static ImmutableArray<ITypeRule> All { get; } =
    [
        new ClaimRule(),
        new VolumeRule(),
        new DriverVolumeRule(),
        new StorageClassRule(),
        new AttributesClassRule("v1"),
        new AttributesClassRule("v1beta1"),
        new AttributesClassRule("v1alpha1"),
        new DriverRule(),
        new AttachmentRule(),
        new NodeDriversRule(),
        new StorageCapacityRule(),
    ];
}
