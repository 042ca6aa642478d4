
namespace Manifests.Review.Consequences;

/// <summary>An object is deleted that pods of the head still read.</summary>
internal sealed class StillReadRule : IConsequenceRule
{
    /// <inheritdoc/>
    public string Name => "still-read";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsGone || KindReadBy(change) is not { } kind)
        {
            return;
        }

        var gone = change.Change.Before!;
        var readers = change.Around.Pods.Of(gone, kind, change.Before.TextAt("spec.target.name"));
        // Of an object with another name, the new one may be read under the old name in the files.
        if (readers.IsEmpty || change.IsNew || Removal.Of(gone, change.Around).Fate == RemovalFate.Kept)
        {
            return;
        }

        sink.Danger(
            $"pods of {Words.Join(readers.Select(static reader => reader.ToString()).Distinct(StringComparer.Ordinal))} "
                + "still read it: they cannot start once it is gone",
            "take it out of the pods first");
    }

    private static string? KindReadBy(ChangeContext change) => change.Kind switch
    {
        "ConfigMap" or "Secret" or "PersistentVolumeClaim" => change.Kind,
        "bitnami.com/SealedSecret" or "external-secrets.io/ExternalSecret" => "Secret",
        _ => null,
    };
}
