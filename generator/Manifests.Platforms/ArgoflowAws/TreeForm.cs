namespace Manifests.Platforms.ArgoflowAws;

/// <summary>What stands where a value of <c>setup.conf</c> belongs.</summary>
public enum TreeForm
{
    /// <summary>The value.</summary>
    Rendered,

    /// <summary>The placeholder of its key, for users who find and replace.</summary>
    Template,
}
