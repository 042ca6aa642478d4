using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>All rules about claims of devices.</summary>
internal static class DeviceRules
{
    public static ImmutableArray<ITypeRule> All { get; } =
    [
        new DeviceRequestRule("v1"),
        new DeviceRequestRule("v1beta2"),
        .. Of("v1"),
        .. Of("v1beta2"),
        .. Of("v1beta1"),
    ];

    private static ITypeRule[] Of(string version) =>
    [
        new DeviceClaimRule(version),
        new DeviceChoiceRule($"io.k8s.api.resource.{version}.ExactDeviceRequest"),
        new DeviceChoiceRule($"io.k8s.api.resource.{version}.DeviceSubRequest"),
        new DeviceSelectorRule(version),
        new DeviceConfigurationRule(version),
    ];
}
