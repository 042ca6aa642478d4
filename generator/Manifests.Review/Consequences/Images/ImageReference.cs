namespace Manifests.Review.Consequences;

/// <summary>The parts of a container image's name.</summary>
/// <param name="Repository">Registry and path: <c>ghcr.io/acme/web</c>.</param>
/// <param name="Tag">The tag; <see langword="null"/> when there is none, which means <c>latest</c> unless there is a digest.</param>
/// <param name="Digest">The digest; <see langword="null"/> when there is none.</param>
internal sealed record ImageReference(string Repository, string? Tag, string? Digest)
{
    private static readonly string[] Moving =
        ["latest", "main", "master", "edge", "nightly", "dev", "develop", "stable", "head", "canary", "snapshot", "unstable", "staging", "prod"];

    /// <summary>Whether the name may mean another image tomorrow: neither digest nor a tag that looks like a version.</summary>
    public bool IsMoving => Digest is null && (Tag is null || Moving.Contains(Tag.ToLowerInvariant()));

    /// <summary>The parts of a name; of odd texts, whatever stands where a part would be.</summary>
    public static ImageReference Parse(string name)
    {
        var at = name.IndexOf('@', StringComparison.Ordinal);
        var digest = at < 0 ? null : name[(at + 1)..];
        var rest = at < 0 ? name : name[..at];
        var colon = rest.LastIndexOf(':');
        return colon > rest.LastIndexOf('/') && colon >= 0
            ? new ImageReference(rest[..colon], rest[(colon + 1)..], digest)
            : new ImageReference(rest, null, digest);
    }
}
