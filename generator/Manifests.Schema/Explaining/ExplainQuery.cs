namespace Manifests.Schema.Explaining;

/// <summary>What somebody wants to have explained.</summary>
/// <param name="Subject">
/// A kind or a field of it: <c>httproute.spec.rules</c>, <c>Deployment</c>, <c>deployments.v1.apps.spec</c>. Lists are passed
/// through, an index such as <c>[0]</c> may stand there; <c>*</c> is any key of a map. Case does not matter where it leaves no doubt.
/// </param>
public sealed record ExplainQuery(string Subject)
{
    /// <summary>The API version to look in, such as <c>apps/v1</c>; <see langword="null"/> for the preferred one.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>Only what this release knows; <see langword="null"/> for what any release of the catalog knows.</summary>
    public KubernetesVersion? Release { get; init; }

    /// <summary>Whether fields of fields are told too, all the way down.</summary>
    public bool IsRecursive { get; init; }
}
