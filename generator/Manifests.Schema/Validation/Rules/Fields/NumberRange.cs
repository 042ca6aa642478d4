using System.Globalization;

namespace Manifests.Schema.Validation;

/// <summary>The integers that a field takes.</summary>
/// <param name="Smallest">The smallest one; the smallest of 64 bits when there is no lower bound.</param>
/// <param name="Largest">The largest one; the largest of 64 bits when there is no upper bound.</param>
internal readonly record struct NumberRange(long Smallest, long Largest)
{
    public static NumberRange NotNegative { get; } = AtLeast(0);

    public static NumberRange Positive { get; } = AtLeast(1);

    public static NumberRange Port { get; } = new(1, 65_535);

    public static NumberRange UserOrGroup { get; } = new(0, int.MaxValue);

    public static NumberRange AtLeast(long smallest) => new(smallest, long.MaxValue);

    public static NumberRange AtMost(long largest) => new(long.MinValue, largest);

    public bool Contains(long number) => number >= Smallest && number <= Largest;

    /// <summary><c>from 1 to 100</c>, <c>of at least 0</c>, <c>of at most 9</c>.</summary>
    public string Describe() => (Smallest, Largest) switch
    {
        (_, long.MaxValue) => string.Create(CultureInfo.InvariantCulture, $"of at least {Smallest}"),
        (long.MinValue, _) => string.Create(CultureInfo.InvariantCulture, $"of at most {Largest}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"from {Smallest} to {Largest}"),
    };
}
