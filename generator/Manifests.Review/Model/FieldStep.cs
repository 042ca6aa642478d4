using System.Collections.Immutable;

namespace Manifests.Review;

/// <summary>A step from a value into it.</summary>
public abstract record FieldStep
{
    private FieldStep()
    {
    }

    /// <summary>Into a map.</summary>
    /// <param name="Name">The key.</param>
    public sealed record Key(string Name) : FieldStep;

    /// <summary>To the item of a list that its merge keys tell from the others.</summary>
    /// <param name="Keys">The keys and their values as text, in the order of the schema; one at least.</param>
    public sealed record Item(ImmutableArray<KeyValuePair<string, string>> Keys) : FieldStep
    {
        /// <inheritdoc/>
        public bool Equals(Item? other) => other is not null && Keys.AsSpan().SequenceEqual(other.Keys.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() =>
            Keys.Aggregate(Keys.Length, static (hash, pair) => HashCode.Combine(hash, pair.Key, pair.Value));
    }

    /// <summary>To the value of a list that is a set.</summary>
    /// <param name="Value">The value as text.</param>
    public sealed record Member(string Value) : FieldStep;

    /// <summary>To an item of a list by its place.</summary>
    /// <param name="At">The zero-based index: in the head, and for what was removed in the base.</param>
    public sealed record Index(int At) : FieldStep;
}
