using System.Collections.Frozen;

namespace Manifests.Review.Consequences;

/// <summary>The kinds that lose something when an object of them is deleted.</summary>
/// <remarks>
/// Source: Kubernetes (namespace, definition and claim finalizers); AWS Controllers for Kubernetes: a controller deletes what it made
/// unless the object or its namespace has a deletion policy.
/// </remarks>
internal static class DataKinds
{
    private const string NeverPruned = "annotate it with argocd.argoproj.io/sync-options: Prune=false,Delete=false in a change before this one";
    private const string Retained = "annotate it with services.k8s.aws/deletion-policy: retain in a change before this one";
    private const string Aws = ".services.k8s.aws/";

    private static readonly FrozenDictionary<string, DataKind> Known = new DataKind[]
    {
        new("PersistentVolumeClaim", "the data of its volume is deleted too, unless the volume's reclaim policy is Retain", NeverPruned),
        new("PersistentVolume", "what it stands for is deleted too, because its reclaim policy is Delete", NeverPruned),
        new("Namespace", "every object in it is deleted, claims and their data included", NeverPruned),
        new("apiextensions.k8s.io/CustomResourceDefinition", "every object of the kind is deleted, in all namespaces", NeverPruned),
        new("Secret", "its values are gone, and pods that read it cannot start", NeverPruned),
        new("bitnami.com/SealedSecret", "the Secret that it was opened to is deleted with it, and pods that read that cannot start", NeverPruned),
        new("external-secrets.io/ExternalSecret", "the Secret that it made is deleted with it, and pods that read that cannot start", NeverPruned),
        new("kubeflow.org/Profile", "its namespace is deleted with everything in it", NeverPruned),
        new("kubeflow.org/Notebook", "the notebook server stops, and what is not on a claim is gone", NeverPruned),
        Of("s3", "Bucket", "the bucket is deleted; while it has objects the deletion fails and hangs"),
        Of("rds", "DBInstance", "the database is deleted"),
        Of("rds", "DBCluster", "the database cluster is deleted"),
        Of("rds", "GlobalCluster", "the database cluster is deleted"),
        Of("dynamodb", "Table", "the table is deleted with its items"),
        Of("efs", "FileSystem", "the file system is deleted with its files"),
        Of("efs", "AccessPoint", "pods that mount through it lose the file system"),
        Of("fsx", "FileSystem", "the file system is deleted with its files"),
        Of("eks", "Cluster", "the cluster is deleted with everything that runs in it"),
        Of("kms", "Key", "the key is scheduled for deletion, and what it encrypted cannot be read any more"),
        Of("ecr", "Repository", "the repository is deleted with its images"),
        Of("elasticache", "CacheCluster", "the cache is deleted with its content"),
        Of("elasticache", "ReplicationGroup", "the cache is deleted with its content"),
        Of("elasticache", "ServerlessCache", "the cache is deleted with its content"),
        Of("memorydb", "Cluster", "the database is deleted"),
        Of("documentdb", "DBCluster", "the database cluster is deleted"),
        Of("opensearchservice", "Domain", "the domain is deleted with its indexes"),
        Of("kafka", "Cluster", "the cluster is deleted with its topics"),
        Of("kinesis", "Stream", "the stream is deleted with its records"),
        Of("sqs", "Queue", "the queue is deleted with its messages"),
        Of("cloudwatchlogs", "LogGroup", "the log group is deleted with its logs"),
        Of("secretsmanager", "Secret", "the secret is scheduled for deletion"),
        Of("ssm", "Parameter", "the parameter's value is gone"),
        Of("route53", "HostedZone", "the zone is deleted; made again, it has other name servers"),
        Of("cognitoidentityprovider", "UserPool", "the user pool is deleted with its users"),
        Of("ec2", "VolumeAttachment", "the volume is detached"),
        Of("ec2", "Volume", "the volume is deleted with its data"),
    }.ToFrozenDictionary(static kind => kind.Kind, StringComparer.Ordinal);

    /// <summary>What is lost with an object of a kind; <see langword="null"/> when nothing that the tree cannot make again.</summary>
    /// <param name="kind">The kind without its version.</param>
    public static DataKind? Of(string kind) =>
        Known.TryGetValue(kind, out var known) ? known
        : IsOfAws(kind) ? new DataKind(kind, "what it made in AWS is deleted too", Retained)
        : null;

    /// <summary>Whether objects of a kind stand for something in AWS.</summary>
    public static bool IsOfAws(string kind) =>
        kind.Contains(Aws, StringComparison.Ordinal) && !kind.StartsWith("services.k8s.aws/", StringComparison.Ordinal);

    /// <summary>Whether losing an object of a kind of AWS loses data, not only settings that are made again.</summary>
    public static bool IsDanger(string kind) => Known.ContainsKey(kind);

    private static DataKind Of(string service, string kind, string loss) => new(service + Aws + kind, loss, Retained);
}
