namespace Manifests.Review.Consequences;

/// <summary>An object has another name or namespace: the cluster gets a new one beside the old one.</summary>
internal sealed class RenamedRule : IConsequenceRule
{
    /// <inheritdoc/>
    public string Name => "renamed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (change.Change is not { Kind: ChangeKind.Renamed, Before: { } before, After: { } after })
        {
            return;
        }

        var isMove = before.Identity.Name == after.Identity.Name;
        var words = isMove
            ? "no object can be moved to another namespace: a new one is made there, and nothing is copied"
            : "no object can be renamed: a new one is made, and nothing is copied";
        var path = Paths.Of(isMove ? "metadata.namespace" : "metadata.name");
        if (DataKinds.Of(change.Kind) is { } data && DataKinds.IsDanger(change.Kind)
            && data.Kind is not ("Secret" or "bitnami.com/SealedSecret" or "external-secrets.io/ExternalSecret"))
        {
            sink.Caution(words + "; the new one starts empty", "copy what has to be kept, or keep the name", path);
        }
        else
        {
            sink.Notice(words, null, path);
        }
    }
}
