using System.Collections.Immutable;

namespace Manifests.Schema;

/// <summary>What manifests write to name a kind, and what people call it. Equal when <c>apiVersion</c>, kind and releases are.</summary>
/// <param name="ApiVersion">As manifests write it: <c>v1</c>, <c>apps/v1</c>.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Versions">The Kubernetes releases that serve it.</param>
public sealed record KindName(string ApiVersion, string Kind, VersionRange Versions)
{
    /// <summary>The lower-case plural of its path; empty when the source does not say it.</summary>
    public string Plural { get; init; } = "";

    /// <summary>What it is called beside its kind and plural, see <see cref="KindSchema.OtherNames"/>.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = ImmutableArray<string>.Empty;

    /// <inheritdoc/>
    public bool Equals(KindName? other) =>
        other is not null && ApiVersion == other.ApiVersion && Kind == other.Kind && Versions == other.Versions;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ApiVersion) ^ StringComparer.Ordinal.GetHashCode(Kind);
}
