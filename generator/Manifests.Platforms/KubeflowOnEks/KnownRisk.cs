namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>What the roadmap states although it can hurt. Told as a warning until the settings accept it by name.</summary>
public enum KnownRisk
{
    /// <summary>Pods of Kubeflow may ask for names over UDP only; an answer too long for it gets lost.</summary>
    DnsOverUdpOnly,

    /// <summary>Pods of Kubeflow may not call each other.</summary>
    NoCallsInNamespace,

    /// <summary>Pipelines may write Secrets of every namespace.</summary>
    ClusterWideSecrets,

    /// <summary>The kustomization changes an image that nothing in its folder runs.</summary>
    UnmatchedImage,
}
