namespace Manifests.Schema.PodSecurity;

/// <summary>How much the pods of a namespace may do, from everything to little.</summary>
public enum PodSecurityLevel
{
    /// <summary>Everything.</summary>
    Privileged,

    /// <summary>What is not a known way out of a container.</summary>
    Baseline,

    /// <summary>What hardened pods need.</summary>
    Restricted,
}
