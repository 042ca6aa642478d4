namespace Manifests.Models.Iam;

/// <summary>What a statement does with the requests it matches.</summary>
public enum Effect
{
    /// <summary>Lets them through unless another statement denies them.</summary>
    Allow,

    /// <summary>Refuses them whatever else allows them.</summary>
    Deny,
}
