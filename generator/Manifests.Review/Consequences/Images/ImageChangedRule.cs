using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>Another image is run: any field with the name <c>image</c> whose value is a text.</summary>
internal sealed class ImageChangedRule : IConsequenceRule
{
    /// <inheritdoc/>
    public string Name => "image-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        foreach (var field in change.Change.Fields)
        {
            if (field is { Kind: FieldChangeKind.Changed, IsSecret: false, Path.LastKey: "image" }
                && field.Before is Scalar { Kind: ScalarKind.String } before && field.After is Scalar { Kind: ScalarKind.String } after)
            {
                Judge(before.Text, after.Text, field.Path, sink);
            }
        }
    }

    /// <summary>Says what running another image means.</summary>
    public static void Judge(string beforeName, string afterName, FieldPath path, ConsequenceSink sink)
    {
        var before = ImageReference.Parse(beforeName);
        var after = ImageReference.Parse(afterName);
        var words = $"{Words.Quote(afterName)} runs instead of {Words.Quote(beforeName)}";
        if (before.Repository != after.Repository)
        {
            sink.Caution($"an image from another repository runs: {words}", null, path);
        }
        else if (before.Digest is not null && after.Digest is null)
        {
            sink.Caution(
                $"the image is no longer fixed by its digest: {words}",
                "keep the digest behind the tag: name:tag@sha256:...",
                path);
        }
        else if (after.IsMoving && !before.IsMoving)
        {
            sink.Caution($"the image may be another one each time that a pod starts: {words}", "name a version, or a digest", path);
        }
        else if (VersionText.TryParse(before.Tag) is { } old && VersionText.TryParse(after.Tag) is { } now)
        {
            JudgeVersions(old, now, words, path, sink);
        }
        else
        {
            sink.Notice($"another image runs: {words}", null, path);
        }
    }

    private static void JudgeVersions(VersionText old, VersionText now, string words, FieldPath path, ConsequenceSink sink)
    {
        var order = now.CompareNumbers(old);
        if (order < 0)
        {
            sink.Caution($"an older version runs: {words}", "see that it can read what the newer one wrote", path);
        }
        else if (now.Major > old.Major)
        {
            sink.Caution($"a new major version runs: {words}", "read what its release notes say about upgrading", path);
        }
        else
        {
            sink.Notice($"another version runs: {words}", null, path);
        }
    }
}
