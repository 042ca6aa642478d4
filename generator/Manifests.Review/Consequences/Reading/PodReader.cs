namespace Manifests.Review.Consequences;

/// <summary>A workload whose pods read something.</summary>
/// <param name="Workload">The workload.</param>
/// <param name="Manner">How.</param>
internal sealed record PodReader(TreeResource Workload, ReadingManner Manner)
{
    /// <summary>The words for people: <c>Deployment 'web'</c>.</summary>
    public override string ToString() => $"{Workload.Identity.Kind} {Words.Quote(Workload.Identity.Name)}";
}
