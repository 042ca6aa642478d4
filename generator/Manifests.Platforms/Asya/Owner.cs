namespace Manifests.Platforms.Asya;

/// <summary>Who makes something that the operator could make.</summary>
public enum Owner
{
    /// <summary>The Asya operator, while the cluster runs.</summary>
    Operator,

    /// <summary>This tree.</summary>
    GitOps,
}
