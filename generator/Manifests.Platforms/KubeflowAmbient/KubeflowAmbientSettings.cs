using Manifests.Models;

namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>What differs from one cluster to another.</summary>
[Settings]
public sealed partial record KubeflowAmbientSettings
{
    private const string DnsName = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";

    /// <summary>The host name under which Kubeflow is reached from outside.</summary>
    [SettingPattern($@"{DnsName}(\.{DnsName})+", "a host name such as kubeflow.example.com")]
    public required string Hostname { get; init; }

    /// <summary>The GitOps repository that ArgoCD reads.</summary>
    public required string RepositoryUrl { get; init; }

    /// <summary>Branch, tag or commit of that repository.</summary>
    public string Revision { get; init; } = "HEAD";

    /// <summary>The kgateway Gateway that takes the traffic.</summary>
    [SettingPattern(DnsName, "the name of a Gateway")]
    public string GatewayName { get; init; } = "default-gateway";

    /// <summary>The namespace of that Gateway.</summary>
    [SettingPattern(DnsName, "a namespace")]
    public string GatewayNamespace { get; init; } = "default";

    /// <summary>
    /// The namespace of the Service <c>istio-ingressgateway</c>. Another one than <c>kubeflow</c> adds the ReferenceGrant that
    /// lets the route cross over.
    /// </summary>
    [SettingPattern(DnsName, "a namespace")]
    public string BackendNamespace { get; init; } = "kubeflow";

    /// <summary>The port of that Service.</summary>
    [SettingRange(1, 65_535)]
    public int BackendPort { get; init; } = 80;

    /// <summary>How the upstream bases are named.</summary>
    public BaseForm Bases { get; init; } = BaseForm.Corrected;

    /// <summary>The release of kubeflow/manifests.</summary>
    public string KubeflowRevision { get; init; } = "v1.8.1";

    /// <summary>How many Applications bring Kubeflow.</summary>
    public ApplicationForm Applications { get; init; } = ApplicationForm.Single;

    /// <summary>The components to leave out.</summary>
    public ValueList<KubeflowComponent> Without { get; init; } = [];

    /// <summary>What is added to the core.</summary>
    public ValueList<KubeflowExtension> Extensions { get; init; } = [];

    /// <summary>What a component asks for and may use, by its name; the others take the requirements' figures.</summary>
    public Map<ComponentResources> Resources { get; init; } = [];

    /// <summary>The e-mail address that owns the example profile.</summary>
    [SettingPattern("[^@ ]+@[^@ ]+", "an e-mail address")]
    public string ProfileOwner { get; init; } = "user@example.com";

    /// <summary>The waypoint proxy that the web applications' Services use, and that is made with them; left out, they use none.</summary>
    [SettingPattern(DnsName, "the name of a Gateway")]
    public string? Waypoint { get; init; }

    /// <summary>Who makes the DNS record of the host name.</summary>
    public DnsProvider Dns { get; init; } = DnsProvider.None;

    /// <summary>The host name of the Gateway's load balancer, which the record in Route 53 leads to.</summary>
    [SettingPattern($@"{DnsName}(\.{DnsName})+", "a host name")]
    public string? DnsTarget { get; init; }

    /// <summary>The hosted zone of Route 53 that the record goes to.</summary>
    [SettingPattern("Z[A-Z0-9]{1,31}", "the id of a hosted zone such as Z0123456789ABCDEFGHIJ")]
    public string? HostedZoneId { get; init; }

    /// <summary>The components with a Deployment that are not left out.</summary>
    internal IEnumerable<CoreComponent> EnabledComponents => CoreComponent.All.Where(component => Has(component.Part));

    /// <summary>The extensions, in the order of the table and not of the file.</summary>
    internal IEnumerable<Extension> EnabledExtensions => Extension.All.Where(extension => Extensions.Contains(extension.Part));

    /// <summary>Whether a component is not left out.</summary>
    internal bool Has(KubeflowComponent part) => !Without.Contains(part);

    /// <summary>The figures of a component.</summary>
    internal ComponentResources ResourcesOf(KubeflowComponent part) =>
        Resources.TryGetValue(WordOf(part), out var own) ? own : new ComponentResources();

    /// <summary>A choice as the settings file spells it.</summary>
    internal static string WordOf<T>(T choice)
        where T : struct, Enum => char.ToLowerInvariant($"{choice}"[0]) + $"{choice}"[1..];
}
