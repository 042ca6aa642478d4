using System.Collections.Immutable;
using Manifests.Models.Iam;
using Manifests.Yaml;

namespace Manifests;

/// <summary>A controller of ACK: one a service of AWS, each installed by a chart of its own.</summary>
/// <remarks>
/// The releases are those whose kinds the catalog has: see <c>generator/catalog/sources.txt</c>. Another one is said by
/// <c>AckController.Ec2 with { Version = "1.2.3" }</c>.
/// </remarks>
public sealed record AckController
{
    private const string Charts = "public.ecr.aws/aws-controllers-k8s";

    private AckController(string service, string version)
    {
        Service = service;
        Version = version;
    }

    /// <summary>CloudWatch Logs.</summary>
    public static AckController CloudWatchLogs { get; } = new("cloudwatchlogs", "1.4.1");

    /// <summary>EC2, with networks and security groups.</summary>
    public static AckController Ec2 { get; } = new("ec2", "1.20.0");

    /// <summary>Container registries.</summary>
    public static AckController Ecr { get; } = new("ecr", "1.8.1");

    /// <summary>Shared file systems.</summary>
    public static AckController Efs { get; } = new("efs", "1.4.1");

    /// <summary>Kubernetes clusters.</summary>
    public static AckController Eks { get; } = new("eks", "1.20.0");

    /// <summary>Caches.</summary>
    public static AckController ElastiCache { get; } = new("elasticache", "1.8.0");

    /// <summary>Roles, policies, users and OIDC providers.</summary>
    public static AckController Iam { get; } = new("iam", "1.8.1");

    /// <summary>Keys.</summary>
    public static AckController Kms { get; } = new("kms", "1.4.1");

    /// <summary>Functions.</summary>
    public static AckController Lambda { get; } = new("lambda", "1.14.1");

    /// <summary>Databases.</summary>
    public static AckController Rds { get; } = new("rds", "1.11.1");

    /// <summary>DNS.</summary>
    public static AckController Route53 { get; } = new("route53", "1.5.2");

    /// <summary>Buckets.</summary>
    public static AckController S3 { get; } = new("s3", "1.10.0");

    /// <summary>Secrets Manager.</summary>
    public static AckController SecretsManager { get; } = new("secretsmanager", "1.4.1");

    /// <summary>Queues.</summary>
    public static AckController Sqs { get; } = new("sqs", "1.6.1");

    /// <summary>All that are known here, by the names of their services.</summary>
    public static ImmutableArray<AckController> All { get; } =
        [CloudWatchLogs, Ec2, Ecr, Efs, Eks, ElastiCache, Iam, Kms, Lambda, Rds, Route53, S3, SecretsManager, Sqs];

    /// <summary>The service as its API groups begin: <c>ec2</c> of <c>ec2.services.k8s.aws</c>.</summary>
    public string Service { get; }

    /// <summary>The chart's version.</summary>
    public string Version { get; init; }

    /// <summary>What its Application is called: <c>ack-ec2</c>.</summary>
    public string ApplicationName => $"ack-{Service}";

    /// <summary>What its release, its service account and, by custom, its role are called: <c>ack-ec2-controller</c>.</summary>
    public string Name => $"ack-{Service}-controller";

    /// <summary>The chart with its values.</summary>
    /// <param name="region">Where it makes things when an object says no other region.</param>
    /// <param name="role">
    /// The role that its pods take by IRSA; <see langword="null"/> when a Pod Identity association gives them one. It has to exist before:
    /// nothing in the tree can make it without having it.
    /// </param>
    public ApplicationSource Chart(string region, Arn? role = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(region);
        var account = new Mapping { ["name"] = Name };
        if (role is { } taken)
        {
            account["annotations"] = new Mapping { [WorkloadIdentity.RoleAnnotation] = (string)taken };
        }

        return ApplicationSource.Helm(Charts, $"{Service}-chart", Version) with
        {
            ReleaseName = Name,
            Values = new() { ["aws"] = new Mapping { ["region"] = region }, ["serviceAccount"] = account },
        };
    }
}
