
namespace Manifests.Review.Consequences;

/// <summary>What is lost when an object is deleted.</summary>
/// <param name="IsDanger">Whether it cannot be had again.</param>
/// <param name="Words">What is lost, as words of a sentence.</param>
/// <param name="WayOut">How to keep it; <see langword="null"/> when nothing has to be kept.</param>
internal sealed record DataLoss(bool IsDanger, string Words, string? WayOut)
{
    private const string KeepsClaims = "set spec.persistentVolumeClaimRetentionPolicy.whenDeleted to Retain in a change before this one";

    /// <summary>What is lost with the base's object; <see langword="null"/> when nothing that the tree cannot make again.</summary>
    public static DataLoss? Of(ChangeContext change)
    {
        var kind = change.Kind;
        if (kind == "apps/StatefulSet")
        {
            return change.Before.TextAt("spec.persistentVolumeClaimRetentionPolicy.whenDeleted") == "Delete"
                && change.Before.SequenceAt("spec.volumeClaimTemplates") is { Count: > 0 }
                    ? new DataLoss(true, "its pods stop, and their claims are deleted with their data (whenDeleted: Delete)", KeepsClaims)
                    : null;
        }

        if (DataKinds.Of(kind) is not { } data)
        {
            return null;
        }

        return Retained(change) is { } kept ? new DataLoss(false, kept, null) : new DataLoss(DataKinds.IsDanger(kind), data.Loss, data.WayOut);
    }

    private static string? Retained(ChangeContext change) => change.Kind switch
    {
        "PersistentVolume" when change.Before.TextAt("spec.persistentVolumeReclaimPolicy") is not "Delete" =>
            "what it stands for is kept, because its reclaim policy is not Delete",
        "PersistentVolumeClaim" when ReclaimPolicy(change) == "Retain" =>
            "its volume is kept, because the reclaim policy of its StorageClass is Retain",
        "external-secrets.io/ExternalSecret" when change.Before.TextAt("spec.target.creationPolicy") is "Orphan" or "Merge" or "None" =>
            "the Secret that it filled stays",
        _ when DataKinds.IsOfAws(change.Kind) && DeletionPolicy(change) == "retain" =>
            "what it made in AWS is kept, as its deletion policy says",
        _ => null,
    };

    private static string? ReclaimPolicy(ChangeContext change) => change.Around
        .Find(change.Change.Place, "storage.k8s.io", "StorageClass", null, change.Before.TextAt("spec.storageClassName"))
        .TextAt("reclaimPolicy");

    private static string? DeletionPolicy(ChangeContext change)
    {
        if (change.Before.Annotation("services.k8s.aws/deletion-policy") is { } own)
        {
            return own;
        }

        var identity = change.Change.Before!.Identity;
        var service = identity.Group.Split('.')[0];
        return change.Around.Find(change.Change.Place, "", "Namespace", null, identity.Namespace)
            .Annotation($"{service}.services.k8s.aws/deletion-policy");
    }
}
