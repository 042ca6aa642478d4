namespace Manifests.Review.Consequences;

/// <summary>An object is written in another version of its API.</summary>
internal sealed class ApiVersionRule : IConsequenceRule
{
    /// <inheritdoc/>
    public string Name => "api-version-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (change.IsUpdate && change.Before!.TextOf("apiVersion") is { } before && change.After!.TextOf("apiVersion") is { } after
            && before != after)
        {
            sink.Notice(
                $"it is written as {Words.Quote(after)} instead of {Words.Quote(before)}: the same object, if the cluster serves "
                    + "both", null, Paths.Of("apiVersion"));
        }
    }
}
