namespace Manifests.Platforms.ArgoflowAws;

/// <summary>How Kubeflow Pipelines reach their bucket.</summary>
public enum PipelinesIdentity
{
    /// <summary>With the access key of an IAM user, because their Minio clients know no roles.</summary>
    IamUser,

    /// <summary>With a role of their service accounts; experimental.</summary>
    Irsa,

    /// <summary>With a role that kube2iam gives to pods; experimental.</summary>
    Kube2iam,
}
