using Manifests.Schema.Validation;

namespace Manifests.Schema.PodSecurity;

/// <summary>A level as of a release.</summary>
/// <param name="Level">The level.</param>
/// <param name="Version">The release whose controls hold.</param>
public readonly record struct PodSecurityPolicy(PodSecurityLevel Level, KubernetesVersion Version)
{
    /// <summary>The form for messages: <c>"restricted" as of 1.34</c>.</summary>
    public override string ToString() => $"{Shown.Text(NameOf(Level))} as of {Version}";

    /// <summary>The level as labels spell it.</summary>
    public static string NameOf(PodSecurityLevel level) => level switch
    {
        PodSecurityLevel.Restricted => "restricted",
        PodSecurityLevel.Baseline => "baseline",
        _ => "privileged",
    };
}
