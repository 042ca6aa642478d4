using Manifests.Diagnostics;

namespace Manifests.Schema.PodSecurity;

/// <summary>A place of a pod that a control refuses. Small: it outlives the resource that it was found in.</summary>
/// <param name="Control">The control.</param>
/// <param name="Location">The value, or what lacks it.</param>
/// <param name="Path">The field from the resource's root on.</param>
/// <param name="Found">What is there, as words of a sentence.</param>
/// <param name="Remedy">What to do, as words of a sentence.</param>
/// <param name="Versions">The releases whose control refuses it.</param>
public sealed record PodViolation(PodControl Control, Location Location, string Path, string Found, string Remedy, VersionRange Versions)
{
    /// <summary>Whether a policy refuses it.</summary>
    public bool Breaks(PodSecurityPolicy policy) => Control.IsIn(policy) && Versions.Contains(policy.Version);
}
