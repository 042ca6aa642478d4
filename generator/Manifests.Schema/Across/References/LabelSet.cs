using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>Labels in the order of their keys. Two sets with the same labels are equal.</summary>
internal sealed class LabelSet : IEquatable<LabelSet>
{
    private readonly (string Key, string Value)[] labels;

    private LabelSet((string Key, string Value)[] labels) => this.labels = labels;

    /// <summary>How many labels there are.</summary>
    public int Count => labels.Length;

    /// <summary>The labels.</summary>
    public ReadOnlySpan<(string Key, string Value)> Labels => labels;

    /// <summary>The keys, as one text.</summary>
    public string Keys => string.Join(',', labels.Select(static label => label.Key));

    /// <summary>The values.</summary>
    public IEnumerable<string> Values => labels.Select(static label => label.Value);

    /// <summary>The labels of a map, without what is no text.</summary>
    public static LabelSet Of(Mapping? labels) => new(
    [
        .. (labels ?? new Mapping())
            .Where(static entry => entry.Value is Scalar { Kind: ScalarKind.String })
            .Select(static entry => (Key: entry.Key, Value: ((Scalar)entry.Value).Text))
            .OrderBy(static label => label.Key, StringComparer.Ordinal),
    ]);

    /// <summary>Whether all labels of a selector are among these.</summary>
    public bool Fit(LabelSet selector) => selector.labels.All(wanted => labels.Contains(wanted));

    /// <summary>Whether all keys of a selector are among these, with any values.</summary>
    public bool HaveKeysOf(LabelSet selector) => selector.labels.All(wanted => labels.Any(label => label.Key == wanted.Key));

    /// <inheritdoc/>
    public bool Equals(LabelSet? other) => other is not null && labels.AsSpan().SequenceEqual(other.labels);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LabelSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var label in labels)
        {
            hash.Add(label.Key, StringComparer.Ordinal);
            hash.Add(label.Value, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>The form of selectors on a command line: <c>app=web,tier=front</c>.</summary>
    public override string ToString() => string.Join(',', labels.Select(static label => $"{label.Key}={label.Value}"));
}
