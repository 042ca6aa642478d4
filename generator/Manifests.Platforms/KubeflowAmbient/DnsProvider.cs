namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>Who makes the DNS record of Kubeflow's host name.</summary>
public enum DnsProvider
{
    /// <summary>Somebody outside of this tree.</summary>
    None,

    /// <summary>external-dns, which reads host names of routes.</summary>
    ExternalDns,

    /// <summary>external-dns with Cloudflare, which also stands in front of the host.</summary>
    Cloudflare,

    /// <summary>The ACK controller of Route 53.</summary>
    Route53,
}
