using Manifests.Models.Iam;
using Manifests.Platforms.ArgoflowAws.Secrets;
using Manifests.Platforms.ArgoflowAws.Setup;

namespace Manifests.Platforms.ArgoflowAws.Iam;

/// <summary>What the documents name: nothing of an account, a zone or a bucket is written in them.</summary>
internal sealed class IamFacts(ArgoflowAwsSettings settings, SetupSettings setup)
{
    public string Cluster => setup.ClusterName;

    /// <summary>The account; that of the reader of secrets where nobody says it, and any in a template.</summary>
    public string Account => settings.ProvisionAws?.AccountId ?? RoleArns.AccountOf(setup.RoleArn.ExternalSecrets.Controller) ?? "*";

    public string HostedZoneId => setup.Route53.HostedZoneId;

    public string PipelinesBucket => setup.S3.Bucket.Pipelines;

    /// <summary>Whether secrets are parameters of Systems Manager.</summary>
    public bool UsesParameterStore => setup.ExternalSecrets.BackendType == BackendTypes.SystemManager;

    /// <summary>The secrets whose names begin so.</summary>
    public Arn Secrets(string prefix) => UsesParameterStore
        ? Arn.Of("ssm", setup.AwsRegion, Account, $"parameter/{prefix}*")
        : Arn.Of("secretsmanager", setup.AwsRegion, Account, $"secret:{prefix}*");
}
