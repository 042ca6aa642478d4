
namespace Manifests.Review.Consequences;

/// <summary>Deleting the Application does something else than before.</summary>
internal sealed class FinalizerRule : IConsequenceRule
{
    /// <inheritdoc/>
    public string Name => "cascade-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate || change.Kind != "argoproj.io/Application"
            || Removal.Cascades(change.Before!) == Removal.Cascades(change.After!))
        {
            return;
        }

        var path = change.PathAt("metadata.finalizers");
        if (Removal.Cascades(change.After!))
        {
            sink.Caution("deleting the Application deletes everything that it made, from now on", null, path);
        }
        else
        {
            sink.Notice("deleting the Application leaves what it made in the cluster, from now on", null, path);
        }
    }
}
