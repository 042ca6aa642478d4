
namespace Manifests.Review.Consequences;

/// <summary>A claim asks for another size.</summary>
/// <remarks>
/// Source: Kubernetes <c>pkg/apis/core/validation</c> (ValidatePersistentVolumeClaimUpdate) and the admission plugin
/// PersistentVolumeClaimResize.
/// </remarks>
internal sealed class ClaimSizeRule : IConsequenceRule
{
    private const string Shape = "spec.resources.requests.storage";

    /// <inheritdoc/>
    public string Name => "claim-resized";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate || change.Kind != "PersistentVolumeClaim"
            || change.Before.QuantityAt(Shape) is not { } before || change.After.QuantityAt(Shape) is not { } after || before == after)
        {
            return;
        }

        var words = $"from {change.Before.TextAt(Shape)} to {change.After.TextAt(Shape)}";
        if (after < before)
        {
            sink.Danger(
                $"the sync fails: a claim cannot shrink, {words}",
                "make a claim with a new name, copy the data, and let the pods use it",
                Paths.Of(Shape));
            return;
        }

        var @class = change.Around.Find(change.Change.Place, "storage.k8s.io", "StorageClass", null, change.After.TextAt("spec.storageClassName"));
        if (@class is not null && @class.FlagAt("allowVolumeExpansion") != true)
        {
            sink.Danger(
                $"the sync fails: the claim shall grow {words}, and its StorageClass does not allow that",
                "set allowVolumeExpansion of the StorageClass to true first",
                Paths.Of(Shape));
        }
        else
        {
            sink.Notice($"the volume grows {words}, which cannot be undone", null, Paths.Of(Shape));
        }
    }
}
