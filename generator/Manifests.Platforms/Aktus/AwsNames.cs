using Manifests.Models.Iam;

namespace Manifests.Platforms.Aktus;

/// <summary>How the things of one stack are called at AWS.</summary>
internal sealed class AwsNames(AktusSettings settings)
{
    public string Cluster => settings.EksClusterName ?? Of("eks-cluster");

    /// <summary>The role that ArgoCD takes in the cluster.</summary>
    public string DeployerRole => Of("deployer-role");

    /// <summary>The name of a part of the stack.</summary>
    public string Of(string suffix) => $"{settings.VpcPrefix}-{settings.StackName}-{suffix}";

    public Arn Role(string name) => Arn.Role(settings.AccountId, name);

    public Arn User(string name) => Arn.Of("iam", "", settings.AccountId, "user/" + name);

    /// <summary>How pods of the cluster get their roles.</summary>
    public WorkloadIdentity Identity(CreatedByAws created) => WorkloadIdentity.Irsa(settings.AccountId, created.OidcIssuer);
}
