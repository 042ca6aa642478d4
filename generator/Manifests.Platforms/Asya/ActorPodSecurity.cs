namespace Manifests.Platforms.Asya;

/// <summary>Which Pod Security level the namespaces of actors enforce.</summary>
public enum ActorPodSecurity
{
    Restricted,

    /// <summary>Enforces baseline and only warns of what restricted refuses, such as the sidecar that the operator injects.</summary>
    Baseline,
}
