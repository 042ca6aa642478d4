using Manifests.Models.Ack.S3.V1Alpha1;
using Manifests.Platforms.ArgoflowAws.Setup;

namespace Manifests.Platforms.ArgoflowAws.Aws;

/// <summary>The buckets of Pipelines and MLflow. They stay when their objects are deleted.</summary>
internal static class Buckets
{
    public static FileEntry AddTo(ComponentBuilder folder, SetupSettings setup) => folder.Add(
        "buckets.yaml", Make("pipelines", setup.S3.Bucket.Pipelines), Make("mlflow", setup.S3.Bucket.Mlflow));

    private static Bucket Make(string name, string bucket) => new(name, Ack.Namespace)
    {
        Annotations = Ack.Adopt($$"""{"name":"{{bucket}}"}""", retain: true),
        Spec = new()
        {
            Name = bucket,
            Encryption = new() { Rules = [new() { ApplyServerSideEncryptionByDefault = new() { SseAlgorithm = "AES256" } }] },
            PublicAccessBlock = new()
            {
                BlockPublicACLs = true,
                BlockPublicPolicy = true,
                IgnorePublicACLs = true,
                RestrictPublicBuckets = true,
            },
        },
    };
}
