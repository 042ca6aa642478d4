using Manifests.Models;
using Manifests.Models.Iam;

namespace Manifests.Platforms.Aktus;

/// <summary>How the things of one stack are called at AWS.</summary>
internal sealed class AwsNames(AktusSettings settings)
{
    /// <summary>By this annotation EKS knows which role the pods of a service account take.</summary>
    public const string RoleAnnotation = "eks.amazonaws.com/role-arn";

    public string Cluster => settings.EksClusterName ?? Of("eks-cluster");

    /// <summary>The role that ArgoCD takes in the cluster.</summary>
    public string DeployerRole => Of("deployer-role");

    /// <summary>The name of a part of the stack.</summary>
    public string Of(string suffix) => $"{settings.VpcPrefix}-{settings.StackName}-{suffix}";

    public Arn Role(string name) => Arn.Role(settings.AccountId, name);

    public Arn User(string name) => Arn.Of("iam", "", settings.AccountId, "user/" + name);

    /// <summary>Lets the pods of one service account take a role.</summary>
    public PolicyDocument Trust(CreatedByAws created, NamespaceRef @namespace, string serviceAccount) =>
        TrustPolicy.Irsa(Arn.OidcProvider(settings.AccountId, created.OidcIssuer), created.OidcIssuer, @namespace, serviceAccount);
}
