using Manifests.Models;
using Manifests.Models.Apps.V1;
using Manifests.Models.Core.V1;
using Manifests.Models.Iam;
using Manifests.Models.Networking.V1;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>The Triton inference server: the models of the bucket, on a GPU node, behind a public load balancer.</summary>
internal sealed class TritonServer : IComponentPart
{
    public const string NamespaceName = "triton";
    public const string ServiceAccountName = "triton-sa";

    private const int HttpPort = 8005;
    private const int GrpcPort = 8006;
    private const int MetricsPort = 8007;

    // The server loads every model before it answers; until then a probe would only stop it.
    private const int SecondsToLoad = 600;

    private static readonly Map<string> PodLabels = new() { ["app"] = "triton-server" };

    private readonly KubeflowOnEksSettings settings;
    private readonly TritonAws aws;

    public TritonServer(KubeflowOnEksSettings settings, AwsAccount account, WorkloadIdentity identity, TritonAws aws)
    {
        this.settings = settings;
        this.aws = aws;
        Namespace = new Namespace(NamespaceName);
        ServiceAccount = new ServiceAccount(ServiceAccountName, Namespace)
        {
            Annotations = identity.Annotations(account.ArnOf(aws.ServerRole)),
        };
        Deployment = MakeDeployment();
        Service = new Service("triton-server", Namespace)
        {
            Spec = new()
            {
                Type = "ClusterIP",
                Selector = PodLabels,
                Ports =
                [
                    new() { Name = "http", Port = HttpPort, TargetPort = "http" },
                    new() { Name = "grpc", Port = GrpcPort, TargetPort = "grpc" },
                    new() { Name = "metrics", Port = MetricsPort, TargetPort = "metrics" },
                ],
            },
        };
        Ingress = MakeIngress();
    }

    public Namespace Namespace { get; }

    public ServiceAccount ServiceAccount { get; }

    public Deployment Deployment { get; }

    public Service Service { get; }

    public Ingress Ingress { get; }

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("namespace.yaml", Namespace);
        folder.Add("service-account.yaml", ServiceAccount);
        folder.Add("deployment.yaml", Deployment);
        folder.Add("service.yaml", Service);
        folder.Add("ingress.yaml", Ingress);
    }

    private Deployment MakeDeployment() => new("triton-server", Namespace)
    {
        Spec = new()
        {
            Replicas = 1,
            Selector = new() { MatchLabels = PodLabels },
            Template = new()
            {
                Metadata = new() { Labels = PodLabels },
                Spec = new()
                {
                    ServiceAccountName = ServiceAccount.Name,
                    NodeSelector = new() { [Gpus.Resource] = Gpus.LabelValue },
                    Tolerations = [Gpus.Toleration],
                    // The image keeps its caches where only root may write.
                    SecurityContext = new() { RunAsUser = 0, FsGroup = 0 },
                    Containers = [Server()],
                },
            },
        },
    };

    private Container Server() => new()
    {
        Name = "triton",
        Image = aws.Image,
        ImagePullPolicy = "IfNotPresent",
        Command = ["tritonserver"],
        Args =
        [
            $"--model-repository=s3://{settings.ModelRepository}/model-repository",
            $"--http-port={HttpPort}",
            $"--grpc-port={GrpcPort}",
            $"--metrics-port={MetricsPort}",
            "--model-control-mode=poll",
            "--repository-poll-secs=10",
        ],
        Env = [new() { Name = "AWS_DEFAULT_REGION", Value = settings.Region }],
        Ports =
        [
            new() { Name = "http", ContainerPortValue = HttpPort },
            new() { Name = "grpc", ContainerPortValue = GrpcPort },
            new() { Name = "metrics", ContainerPortValue = MetricsPort },
        ],
        Resources = new() { Limits = new() { [Gpus.Resource] = 1 } },
        LivenessProbe = ProbeOf("/v2/health/live"),
        ReadinessProbe = ProbeOf("/v2/health/ready"),
        SecurityContext = new() { AllowPrivilegeEscalation = false },
    };

    private static Probe ProbeOf(string path) => new()
    {
        InitialDelaySeconds = SecondsToLoad,
        HttpGet = new() { Path = path, Port = "http" },
    };

    private Ingress MakeIngress() => new("triton-server", Namespace)
    {
        Annotations =
        {
            ["alb.ingress.kubernetes.io/scheme"] = "internet-facing",
            ["alb.ingress.kubernetes.io/target-type"] = "ip",
            ["alb.ingress.kubernetes.io/listen-ports"] = """[{"HTTP":80}]""",
            ["alb.ingress.kubernetes.io/healthcheck-path"] = "/v2/health/ready",
            ["alb.ingress.kubernetes.io/healthcheck-port"] = $"{HttpPort}",
            ["alb.ingress.kubernetes.io/healthcheck-protocol"] = "HTTP",
            ["alb.ingress.kubernetes.io/healthcheck-interval-seconds"] = "30",
            ["alb.ingress.kubernetes.io/healthcheck-timeout-seconds"] = "5",
            ["alb.ingress.kubernetes.io/healthy-threshold-count"] = "2",
            ["alb.ingress.kubernetes.io/unhealthy-threshold-count"] = "3",
        },
        Spec = new()
        {
            IngressClassName = "alb",
            Rules =
            [
                new()
                {
                    Http = new()
                    {
                        Paths =
                        [
                            PathTo(HttpPort, "/v2"),
                            PathTo(HttpPort, "/v2/health"),
                            PathTo(HttpPort, "/v2/repository"),
                            PathTo(MetricsPort, "/metrics"),
                            PathTo(HttpPort, "/"),
                        ],
                    },
                },
            ],
        },
    };

    private HTTPIngressPath PathTo(int port, string path) => new()
    {
        Path = path,
        PathType = "Prefix",
        Backend = new() { Service = new() { Name = Service.Name, Port = new() { Number = port } } },
    };
}
