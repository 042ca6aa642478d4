using Manifests.Diagnostics;

namespace Manifests.Schema.Import;

/// <summary>That an API version should be left, which no document says.</summary>
/// <param name="Deprecation">Since when, for what, and when it will be gone.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record DeprecationAddition(Deprecation Deprecation, Location Place)
{
    /// <summary>Reads <c>since 1.34 by networking.k8s.io/v1 removed 1.37</c>; <see langword="null"/> when the words are something else.</summary>
    public static DeprecationAddition? Read(ReadOnlySpan<string> words, Location place)
    {
        var by = words is ["since", _, "by", _, ..] ? words[3] : null;
        ReadOnlySpan<string> rest = words.Length < 2 ? [] : by is null ? words[2..] : words[4..];
        KubernetesVersion removed = default;
        var isRead = words is ["since", _, ..] && (rest is [] || (rest is ["removed", _] && KubernetesVersion.TryParse(rest[1], out removed)));
        return isRead && KubernetesVersion.TryParse(words[1], out var since)
            ? new DeprecationAddition(new Deprecation(since, by) { Removed = rest is [] ? null : removed }, place)
            : null;
    }
}
