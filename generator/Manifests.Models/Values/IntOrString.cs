using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Models;

/// <summary>An integer or a text: a port by number or name, a count or a percentage. The default value is 0.</summary>
/// <remarks>Source: Kubernetes OpenAPI, <c>io.k8s.apimachinery.pkg.util.intstr.IntOrString</c>.</remarks>
public readonly struct IntOrString : IEquatable<IntOrString>, INodeConvertible
{
    private readonly long number;

    /// <summary>An integer.</summary>
    public IntOrString(int value) => number = value;

    private IntOrString(long value) => number = value;

    /// <summary>A text.</summary>
    public IntOrString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        StringValue = value;
    }

    /// <summary>The integer; <see langword="null"/> when it is a text or does not fit into 32 bits.</summary>
    public int? IntValue => StringValue is null && number == (int)number ? (int)number : null;

    /// <summary>The text; <see langword="null"/> when it is an integer.</summary>
    public string? StringValue { get; }

    /// <inheritdoc/>
    public Node ToNode() => StringValue is { } text ? Scalar.Of(text) : Scalar.Of(number);

    /// <inheritdoc/>
    public bool Equals(IntOrString other) => number == other.number && StringValue == other.StringValue;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IntOrString other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(number, StringValue);

    /// <summary>The integer in decimal, or the text.</summary>
    public override string ToString() => StringValue ?? number.ToString(CultureInfo.InvariantCulture);

    /// <summary>An integer.</summary>
    public static IntOrString FromInt32(int value) => new(value);

    /// <summary>An integer of 64 bits, which custom resources may allow; built-in kinds allow 32 bits.</summary>
    public static IntOrString FromInt64(long value) => new(value);

    /// <summary>A text.</summary>
    public static IntOrString FromString(string value) => new(value);

    /// <summary>An integer.</summary>
    public static implicit operator IntOrString(int value) => new(value);

    /// <summary>A text.</summary>
    public static implicit operator IntOrString(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(IntOrString left, IntOrString right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(IntOrString left, IntOrString right) => !left.Equals(right);
}
