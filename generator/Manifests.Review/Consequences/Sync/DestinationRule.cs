namespace Manifests.Review.Consequences;

/// <summary>An Application goes elsewhere, or belongs to another project.</summary>
internal sealed class DestinationRule : IConsequenceRule
{
    /// <inheritdoc/>
    public string Name => "destination-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate || change.Kind != "argoproj.io/Application")
        {
            return;
        }

        foreach (var key in new[] { "name", "server" })
        {
            var shape = "spec.destination." + key;
            if (change.Differs(shape))
            {
                sink.Danger(
                    $"its objects are made in another cluster, and those in the old one stay there and belong to nobody: {key} is "
                        + $"{Words.Value(change.After.At(shape))} instead of {Words.Value(change.Before.At(shape))}",
                    "make a second Application for the new cluster, and remove this one when the other is healthy", Paths.Of(shape));
            }
        }

        const string scope = "spec.destination.namespace";
        if (change.Differs(scope))
        {
            sink.Danger(
                $"objects that say no namespace are made anew in {Words.Value(change.After.At(scope))}; those in "
                    + $"{Words.Value(change.Before.At(scope))} leave the tree",
                "see what becomes of data there first", Paths.Of(scope));
        }

        if (change.Differs("spec.project"))
        {
            sink.Caution(
                $"the rules of the project {Words.Value(change.After.At("spec.project"))} hold for it instead of those of "
                    + $"{Words.Value(change.Before.At("spec.project"))}: what that one does not permit cannot be synced",
                null, Paths.Of("spec.project"));
        }
    }
}
