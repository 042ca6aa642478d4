namespace Manifests.Schema;

/// <summary>The Kubernetes releases that a fact holds for, both ends included.</summary>
public readonly struct VersionRange : IEquatable<VersionRange>
{
    /// <summary>From one release to another.</summary>
    /// <param name="since">First release; <see langword="null"/> for "as far back as the catalog goes".</param>
    /// <param name="until">Last release; <see langword="null"/> for "as far on as the catalog goes".</param>
    public VersionRange(KubernetesVersion? since, KubernetesVersion? until)
    {
        Since = since;
        Until = until;
    }

    /// <summary>Every release, and every fact that does not depend on the release (custom resources).</summary>
    public static VersionRange All => default;

    /// <summary>First release; <see langword="null"/> for "as far back as the catalog goes".</summary>
    public KubernetesVersion? Since { get; }

    /// <summary>Last release; <see langword="null"/> for "as far on as the catalog goes".</summary>
    public KubernetesVersion? Until { get; }

    /// <summary>Whether the fact holds for a release.</summary>
    public bool Contains(KubernetesVersion version) =>
        (Since is not { } since || version >= since) && (Until is not { } until || version <= until);

    /// <inheritdoc/>
    public bool Equals(VersionRange other) => Since == other.Since && Until == other.Until;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is VersionRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ((Since?.GetHashCode() ?? 0) * 397) ^ (Until?.GetHashCode() ?? 0);

    /// <summary>The catalog's form: <c>1.33-</c>, <c>-1.35</c>, <c>1.33-1.35</c>, or nothing for every release.</summary>
    public override string ToString() => Since is null && Until is null ? "" : Since + "-" + Until;

    /// <inheritdoc/>
    public static bool operator ==(VersionRange left, VersionRange right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(VersionRange left, VersionRange right) => !left.Equals(right);
}
