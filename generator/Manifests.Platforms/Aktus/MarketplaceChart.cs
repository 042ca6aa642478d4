using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Core.V1;
using Manifests.Models.Iam;
using Manifests.Models.Kustomize;
using Manifests.Yaml;

namespace Manifests.Platforms.Aktus;

/// <summary>The AI platform: its chart from AWS Marketplace, and the account by which its pods report what they used.</summary>
internal sealed class MarketplaceChart
{
    /// <summary>The release; the chart's claims have it in their names.</summary>
    public const string ReleaseName = "aktus-ai-platform";

    private const string ServiceAccountName = "aktus-ai-platform-sa";

    private readonly AktusSettings settings;
    private readonly CreatedByAws created;
    private readonly AwsNames names;

    public MarketplaceChart(AktusSettings settings, AwsNames names, CreatedByAws created, Namespace @namespace)
    {
        this.settings = settings;
        this.created = created;
        this.names = names;
        MeteringRole = new Role("aktus-metering", Ack.Namespace)
        {
            Spec = new()
            {
                Name = names.Of("metering-role"),
                AssumeRolePolicyDocument = names.Identity(created).Trust((@namespace, ServiceAccountName)).ToJson(),
                Policies =
                [
                    Arn.AwsManagedPolicy("AWSMarketplaceMeteringFullAccess"),
                    Arn.AwsManagedPolicy("AWSMarketplaceMeteringRegisterUsage"),
                    Arn.AwsManagedPolicy("service-role/AWSLicenseManagerConsumptionPolicy"),
                ],
            },
        };
        ServiceAccount = new ServiceAccount(ServiceAccountName, @namespace)
        {
            Annotations = { [WorkloadIdentity.RoleAnnotation] = MeteringRoleArn },
        };
    }

    public Role MeteringRole { get; }

    public ServiceAccount ServiceAccount { get; }

    private string MeteringRoleArn => names.Role(MeteringRole.Spec!.Name);

    /// <summary>Adds the component of the service account.</summary>
    public ComponentBuilder AddTo(ComponentBuilder access, ComponentBuilder components)
    {
        access.Add("metering-role.yaml", MeteringRole);
        var folder = components.Component("marketplace");
        folder.Kustomization(new Component { Resources = [folder.Add("service-account.yaml", ServiceAccount)] });
        return folder;
    }

    /// <summary>The chart. Its pods come up once models are loaded, which takes longer than one try.</summary>
    public ArgoApplication Application() => new("aktus-ai-platform", Source())
    {
        Destination = new() { Cluster = names.Cluster, Namespace = settings.MarketplaceChartNamespace },
        Wave = Waves.Chart,
        Sync = SyncPolicy.Automated(prune: true, selfHeal: true) with
        {
            Options = [SyncOptions.ServerSideApply, SyncOptions.RespectIgnoreDifferences],
            Retry = new(5) { Delay = "1m", Factor = 2, MaxDelay = "10m" },
        },
        // The chart brings the class again, with a placeholder for the file system in fields that nobody can change later.
        IgnoreDifferences =
        [
            new("StorageClass")
            {
                Group = "storage.k8s.io",
                Name = EfsDriver.StorageClassName,
                JsonPointers =
                [
                    "/parameters", "/provisioner", "/reclaimPolicy", "/volumeBindingMode", "/metadata/annotations", "/metadata/labels",
                ],
            },
        ],
    };

    private ApplicationSource Source()
    {
        var name = settings.MarketplaceChartUri.LastIndexOf('/');
        return ApplicationSource.Helm(
            settings.MarketplaceChartUri[..name], settings.MarketplaceChartUri[(name + 1)..], settings.MarketplaceChartVersion) with
        {
            ReleaseName = ReleaseName,
            Values = Values(),
        };
    }

    private Mapping Values()
    {
        var inference = OnSharedStorage();
        inference["serviceAccount"] = new Mapping
        {
            ["name"] = ServiceAccountName,
            ["annotations"] = new Mapping { [WorkloadIdentity.RoleAnnotation] = MeteringRoleArn },
        };
        var values = new Mapping
        {
            ["aktus-inference-service"] = Service("aktusInference", inference, settings.HuggingFaceTokenSecret),
            ["aktus-research-service"] = Service("aktusResearch", OnSharedStorage(), settings.OpenAiApiKeySecret),
            ["aktus-embedding-service"] = Service("aktusEmbedding", OnSharedStorage(), settings.OpenAiApiKeySecret),
            ["aktus-multimodal-data-ingestion-service"] = Service("aktusMdi", OnSharedStorage(), settings.OpenAiApiKeySecret),
        };
        if (settings.ResearchEndpoint is { } research)
        {
            values["aktus-knowledge-assistant-service"] = new Mapping { ["aktusKnowledgeAssistant"] = Endpoints(research) };
        }

        return values;
    }

    // Its pods do not start without the Secret, so a service without its key is left out.
    private static Mapping Service(string alias, Mapping own, string? key) => new() { ["enabled"] = key is not null, [alias] = own };

    private Mapping OnSharedStorage() => new() { ["efs"] = new Mapping { ["fileSystemId"] = created.FileSystemId } };

    private static Mapping Endpoints(string research) => new()
    {
        ["viteSocketUrl"] = $"ws://{research}/chat",
        ["viteApiBaseUrl"] = $"http://{research}/db-manager",
        ["viteLeaseApiBaseUrl"] = $"http://{research}",
        ["viteApiEmbedUrl"] = $"http://{research}/embeddings",
    };
}
