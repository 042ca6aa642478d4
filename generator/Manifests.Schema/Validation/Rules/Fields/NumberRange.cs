using System.Globalization;

namespace Manifests.Schema.Validation;

/// <summary>The integers that a field takes.</summary>
/// <param name="Smallest">The smallest one.</param>
/// <param name="Largest">The largest one; the largest of 64 bits when there is no upper bound.</param>
internal readonly record struct NumberRange(long Smallest, long Largest)
{
    public static NumberRange NotNegative { get; } = new(0, long.MaxValue);

    public static NumberRange Positive { get; } = new(1, long.MaxValue);

    public static NumberRange Port { get; } = new(1, 65_535);

    public static NumberRange UserOrGroup { get; } = new(0, int.MaxValue);

    public bool Contains(long number) => number >= Smallest && number <= Largest;

    /// <summary><c>from 1 to 100</c>, <c>of at least 0</c>.</summary>
    public string Describe() => Largest == long.MaxValue
        ? string.Create(CultureInfo.InvariantCulture, $"of at least {Smallest}")
        : string.Create(CultureInfo.InvariantCulture, $"from {Smallest} to {Largest}");
}
