using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests.Schema.PodSecurity;

/// <summary>The Pod Security Standards: what pods may do at the levels baseline and restricted, for every release.</summary>
/// <remarks>Source: <c>pod-security-admission</c> v0.37, <c>policy/registry.go</c>.</remarks>
public static class PodSecurityStandards
{
    // Since when a control exists, what takes its place at the level restricted and from when on, stands in its file.
    private static readonly ImmutableArray<IPodControlCheck> Checks =
    [
        new AppArmorCheck(),
        new BaselineCapabilitiesCheck(),
        new HostNamespacesCheck(),
        new HostPathVolumesCheck(),
        new HostPortsCheck(),
        new HostProbesCheck(),
        new PrivilegedCheck(),
        new BaselineProcMountCheck(),
        new BaselineSeccompCheck(),
        new SeLinuxCheck(),
        new SysctlsCheck(),
        new WindowsHostProcessCheck(),
        new PrivilegeEscalationCheck(),
        new RestrictedCapabilitiesCheck(),
        new RestrictedProcMountCheck(),
        new VolumeTypesCheck(),
        new RunAsNonRootCheck(),
        new RunAsUserCheck(),
        new RestrictedSeccompCheck(),
    ];

    /// <summary>Everything that any release and level refuses in a pod; which policy does, each violation tells.</summary>
    /// <param name="metadata">The metadata of the pod or template; <see langword="null"/> when it has none.</param>
    /// <param name="spec">Its spec.</param>
    /// <param name="root">The path of the template from the resource's root on, with a dot at its end; empty for a Pod.</param>
    public static IReadOnlyList<PodViolation> Review(Mapping? metadata, Mapping spec, string root)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var review = new PodReview(metadata, spec, root);
        foreach (var check in Checks)
        {
            check.Check(review);
        }

        return review.Found;
    }
}
