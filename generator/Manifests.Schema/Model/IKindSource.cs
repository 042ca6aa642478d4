namespace Manifests.Schema;

/// <summary>Something that knows kinds: the committed catalog, a user's CRDs, or both.</summary>
public interface IKindSource
{
    /// <summary>The names of all kinds, without loading what they look like.</summary>
    IReadOnlyCollection<KindName> KindNames { get; }

    /// <summary>A kind; <see langword="null"/> when this source does not know it.</summary>
    /// <param name="apiVersion">As manifests write it: <c>apps/v1</c>.</param>
    /// <param name="kind">The kind.</param>
    KindSchema? FindKind(string apiVersion, string kind);
}
