namespace Manifests.Models.Iam;

/// <summary>How a condition compares. The default value is none.</summary>
/// <remarks>Source: IAM User Guide, "IAM JSON policy elements: Condition operators".</remarks>
public readonly record struct ConditionOperator
{
    private ConditionOperator(string name) => Name = name;

    /// <summary>As policies write it.</summary>
    public string? Name { get; }

    /// <summary>The comparisons by their names, without what <see cref="IfExists"/> and its like add.</summary>
    internal static IReadOnlyCollection<string> Names { get; } =
    [
        "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike",
        "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals",
        "DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals",
        "Bool", "BinaryEquals", "IpAddress", "NotIpAddress", "ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike", "Null",
    ];

    /// <summary>Exactly one of the texts.</summary>
    public static ConditionOperator StringEquals { get; } = new("StringEquals");

    /// <summary>None of the texts.</summary>
    public static ConditionOperator StringNotEquals { get; } = new("StringNotEquals");

    /// <summary>One of the texts, whatever the case of their letters.</summary>
    public static ConditionOperator StringEqualsIgnoreCase { get; } = new("StringEqualsIgnoreCase");

    /// <summary>None of the texts, whatever the case of their letters.</summary>
    public static ConditionOperator StringNotEqualsIgnoreCase { get; } = new("StringNotEqualsIgnoreCase");

    /// <summary>One of the texts, where <c>*</c> and <c>?</c> stand for any.</summary>
    public static ConditionOperator StringLike { get; } = new("StringLike");

    /// <summary>None of the texts, where <c>*</c> and <c>?</c> stand for any.</summary>
    public static ConditionOperator StringNotLike { get; } = new("StringNotLike");

    /// <summary>One of the numbers.</summary>
    public static ConditionOperator NumericEquals { get; } = new("NumericEquals");

    /// <summary>None of the numbers.</summary>
    public static ConditionOperator NumericNotEquals { get; } = new("NumericNotEquals");

    /// <summary>Less than the number.</summary>
    public static ConditionOperator NumericLessThan { get; } = new("NumericLessThan");

    /// <summary>The number or less.</summary>
    public static ConditionOperator NumericLessThanEquals { get; } = new("NumericLessThanEquals");

    /// <summary>More than the number.</summary>
    public static ConditionOperator NumericGreaterThan { get; } = new("NumericGreaterThan");

    /// <summary>The number or more.</summary>
    public static ConditionOperator NumericGreaterThanEquals { get; } = new("NumericGreaterThanEquals");

    /// <summary>At the time.</summary>
    public static ConditionOperator DateEquals { get; } = new("DateEquals");

    /// <summary>At another time.</summary>
    public static ConditionOperator DateNotEquals { get; } = new("DateNotEquals");

    /// <summary>Before the time.</summary>
    public static ConditionOperator DateLessThan { get; } = new("DateLessThan");

    /// <summary>At the time or before.</summary>
    public static ConditionOperator DateLessThanEquals { get; } = new("DateLessThanEquals");

    /// <summary>After the time.</summary>
    public static ConditionOperator DateGreaterThan { get; } = new("DateGreaterThan");

    /// <summary>At the time or after.</summary>
    public static ConditionOperator DateGreaterThanEquals { get; } = new("DateGreaterThanEquals");

    /// <summary>True or false.</summary>
    public static ConditionOperator Bool { get; } = new("Bool");

    /// <summary>The bytes, in base64.</summary>
    public static ConditionOperator BinaryEquals { get; } = new("BinaryEquals");

    /// <summary>In one of the ranges.</summary>
    public static ConditionOperator IpAddress { get; } = new("IpAddress");

    /// <summary>In none of the ranges.</summary>
    public static ConditionOperator NotIpAddress { get; } = new("NotIpAddress");

    /// <summary>One of the ARNs, where <c>*</c> and <c>?</c> stand for any inside a part.</summary>
    public static ConditionOperator ArnEquals { get; } = new("ArnEquals");

    /// <summary>The same as <see cref="ArnEquals"/> to AWS.</summary>
    public static ConditionOperator ArnLike { get; } = new("ArnLike");

    /// <summary>None of the ARNs.</summary>
    public static ConditionOperator ArnNotEquals { get; } = new("ArnNotEquals");

    /// <summary>The same as <see cref="ArnNotEquals"/> to AWS.</summary>
    public static ConditionOperator ArnNotLike { get; } = new("ArnNotLike");

    /// <summary>Whether the key is absent: true or false.</summary>
    public static ConditionOperator Null { get; } = new("Null");

    /// <summary>Holds also when the key is absent.</summary>
    /// <exception cref="InvalidOperationException">It is <see cref="Null"/>, which asks for absence itself.</exception>
    public ConditionOperator IfExists() => Name == Null.Name
        ? throw new InvalidOperationException("Null asks whether the key is absent; IfExists cannot be added to it.")
        : new ConditionOperator($"{Name}IfExists");

    /// <summary>For keys of several values: every value of the request must hold; none is enough.</summary>
    public ConditionOperator ForAllValues() => new($"ForAllValues:{Name}");

    /// <summary>For keys of several values: one value of the request must hold.</summary>
    public ConditionOperator ForAnyValue() => new($"ForAnyValue:{Name}");

    /// <summary>Reads what policies write; false for a comparison that IAM does not have.</summary>
    internal static bool TryParse(string name, out ConditionOperator @operator)
    {
        var compare = name.AsSpan();
        foreach (var ofSets in (string[])["ForAllValues:", "ForAnyValue:"])
        {
            compare = compare.StartsWith(ofSets, StringComparison.Ordinal) ? compare[ofSets.Length..] : compare;
        }

        var bare = compare.EndsWith("IfExists", StringComparison.Ordinal) ? compare[..^"IfExists".Length].ToString() : compare.ToString();
        var isKnown = Names.Contains(bare, StringComparer.Ordinal) && (bare.Length == compare.Length || bare != Null.Name);
        @operator = isKnown ? new ConditionOperator(name) : default;
        return isKnown;
    }

    /// <summary>As policies write it.</summary>
    public override string ToString() => Name ?? "";
}
