namespace Manifests.Schema.PodSecurity;

/// <summary>One control of the Pod Security Standards.</summary>
/// <param name="Id">The name that upstream's check and its fixtures have.</param>
/// <param name="Title">The name that the documentation has.</param>
/// <param name="Level">The first level that has it.</param>
/// <param name="Allowed">What it allows, as words of a sentence.</param>
/// <remarks>Source: <c>pod-security-admission</c>, <c>policy/check_*.go</c>.</remarks>
public sealed record PodControl(string Id, string Title, PodSecurityLevel Level, string Allowed)
{
    /// <summary>The release from which on it exists; <see langword="null"/> for always.</summary>
    public KubernetesVersion? Since { get; init; }

    /// <summary>
    /// The release from which on a control of the level restricted takes its place there; <see langword="null"/> when none does.
    /// </summary>
    public KubernetesVersion? ReplacedSince { get; init; }

    /// <summary>Whether a policy has it.</summary>
    public bool IsIn(PodSecurityPolicy policy)
    {
        if (Since > policy.Version)
        {
            return false;
        }

        return Level == PodSecurityLevel.Restricted
            ? policy.Level == PodSecurityLevel.Restricted
            : policy.Level == PodSecurityLevel.Baseline
                || (policy.Level == PodSecurityLevel.Restricted && !(ReplacedSince <= policy.Version));
    }
}
