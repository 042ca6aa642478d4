using Manifests.Models;
using Manifests.Models.Core.V1;
using Manifests.Platforms.ArgoflowAws.Databases;

namespace Manifests.Platforms.ArgoflowAws.Pipelines;

/// <summary>The bucket of Pipelines, and the key of the IAM user that writes to it.</summary>
internal sealed class PipelinesStore(Distribution distribution)
{
    public const string SecretName = "pipelines-s3-secret";

    private const string ConfigName = "pipelines-s3-config";

    public ConfigMap Bucket()
    {
        var s3 = distribution.Setup.S3;
        return new ConfigMap(ConfigName, Namespaces.Kubeflow)
        {
            Data = new()
            {
                ["REGION"] = distribution.Setup.AwsRegion,
                ["BUCKET_NAME"] = s3.Bucket.Pipelines,
                ["PIPELINE_FOLDER"] = s3.Path.Pipelines,
                ["PIPELINE_PATH"] = s3.Path.Pipelines,
            },
        };
    }

    public Resource AccessKey()
    {
        var names = distribution.Setup.ExternalSecretName.Kubeflow;
        return distribution.ExternalSecrets.Of(
            SecretName, Namespaces.Kubeflow, [("S3_ACCESSKEY", names.S3Accesskey), ("S3_SECRETKEY", names.S3Secretkey)]);
    }

    public static EnvVar Config(string variable, string key) => FromKey.OfConfigMap(variable, ConfigName, key);

    public static EnvVar AccessKeyId(string variable) => FromKey.OfSecret(variable, SecretName, "S3_ACCESSKEY");

    public static EnvVar SecretKey(string variable) => FromKey.OfSecret(variable, SecretName, "S3_SECRETKEY");
}
