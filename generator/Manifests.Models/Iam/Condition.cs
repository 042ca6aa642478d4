using System.Globalization;

namespace Manifests.Models.Iam;

/// <summary>A test on the request. It holds when the key's value fits one of the values.</summary>
/// <param name="Operator">How it compares.</param>
/// <param name="Key">The condition key: <c>aws:SourceArn</c>.</param>
/// <param name="Values">The values; booleans, numbers and times are texts in a policy.</param>
public sealed record Condition(ConditionOperator Operator, string Key, ValueList<string> Values)
{
    /// <summary>Exactly one of the texts.</summary>
    public static Condition StringEquals(string key, params ReadOnlySpan<string> values) => Of(ConditionOperator.StringEquals, key, values);

    /// <summary>None of the texts.</summary>
    public static Condition StringNotEquals(string key, params ReadOnlySpan<string> values) => Of(ConditionOperator.StringNotEquals, key, values);

    /// <summary>One of the texts, where <c>*</c> and <c>?</c> stand for any.</summary>
    public static Condition StringLike(string key, params ReadOnlySpan<string> values) => Of(ConditionOperator.StringLike, key, values);

    /// <summary>None of the texts, where <c>*</c> and <c>?</c> stand for any.</summary>
    public static Condition StringNotLike(string key, params ReadOnlySpan<string> values) => Of(ConditionOperator.StringNotLike, key, values);

    /// <summary>One of the ARNs.</summary>
    public static Condition ArnEquals(string key, params ReadOnlySpan<string> values) => Of(ConditionOperator.ArnEquals, key, values);

    /// <summary>One of the ARNs, where <c>*</c> and <c>?</c> stand for any.</summary>
    public static Condition ArnLike(string key, params ReadOnlySpan<string> values) => Of(ConditionOperator.ArnLike, key, values);

    /// <summary>In one of the ranges, in CIDR form.</summary>
    public static Condition IpAddress(string key, params ReadOnlySpan<string> ranges) => Of(ConditionOperator.IpAddress, key, ranges);

    /// <summary>True or false: <c>aws:SecureTransport</c>.</summary>
    public static Condition Bool(string key, bool value) => Of(ConditionOperator.Bool, key, value ? "true" : "false");

    /// <summary>Whether the key is absent.</summary>
    public static Condition Null(string key, bool isAbsent) => Of(ConditionOperator.Null, key, isAbsent ? "true" : "false");

    /// <summary>A comparison with a number.</summary>
    public static Condition Numeric(ConditionOperator @operator, string key, long value) =>
        Of(@operator, key, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A comparison with a time, to the second.</summary>
    public static Condition Date(ConditionOperator @operator, string key, DateTimeOffset value) =>
        Of(@operator, key, value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    /// <summary>Any comparison.</summary>
    public static Condition Of(ConditionOperator @operator, string key, params ReadOnlySpan<string> values) =>
        new(@operator, key, ValueList.Create(values));
}
