using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Models;

/// <summary>
/// An amount of a resource, such as <c>500m</c> or <c>1Gi</c>. What was given is written as it was given; text that is no
/// quantity is found by the checks, with the C# line, and not here. The default value is the number 0.
/// </summary>
/// <remarks>Source: Kubernetes OpenAPI, <c>io.k8s.apimachinery.pkg.api.resource.Quantity</c>.</remarks>
public readonly struct Quantity : IEquatable<Quantity>, INodeConvertible
{
    private readonly string? text;
    private readonly ScalarKind kindOfText;

    /// <summary>An amount as manifests write it.</summary>
    public Quantity(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        this.text = text;
        kindOfText = ScalarKind.String;
    }

    /// <summary>An amount as a file spells it.</summary>
    internal Quantity(Scalar number)
    {
        text = number.Text;
        kindOfText = number.Kind;
    }

    /// <summary>The amount as it is written.</summary>
    public string Text => text ?? "0";

    /// <summary>
    /// The one form the API server gives to equal amounts: <c>0.5</c> is <c>500m</c>, <c>1024Mi</c> is <c>1Gi</c>.
    /// <see langword="null"/> when the text is no quantity.
    /// </summary>
    public string? Canonical => CanonicalQuantity.TryParse(Text, out var quantity) ? quantity.ToString() : null;

    private ScalarKind Kind => text is null ? ScalarKind.Integer : kindOfText;

    /// <summary>An amount in thousandths of a CPU core: 500 is <c>500m</c>, 2000 is <c>2</c>.</summary>
    public static Quantity FromMillicores(long millicores) => OfCanonical(millicores, "m");

    /// <summary>An amount in whole CPU cores.</summary>
    public static Quantity FromCores(long cores) => OfCanonical(cores, "");

    /// <summary>An amount in bytes; multiples of 1024 are written with their unit: 2048 is <c>2Ki</c>.</summary>
    public static Quantity FromBytes(long bytes) => new(CanonicalQuantity.OfBytes(bytes).ToString());

    /// <summary>An amount in units of 1024 bytes.</summary>
    public static Quantity FromKibibytes(long kibibytes) => OfCanonical(kibibytes, "Ki");

    /// <summary>An amount in units of 1024² bytes: 512 is <c>512Mi</c>, 1024 is <c>1Gi</c>.</summary>
    public static Quantity FromMebibytes(long mebibytes) => OfCanonical(mebibytes, "Mi");

    /// <summary>An amount in units of 1024³ bytes.</summary>
    public static Quantity FromGibibytes(long gibibytes) => OfCanonical(gibibytes, "Gi");

    /// <summary>An amount in units of 1024⁴ bytes.</summary>
    public static Quantity FromTebibytes(long tebibytes) => OfCanonical(tebibytes, "Ti");

    /// <inheritdoc/>
    public Node ToNode() => Kind == ScalarKind.String
        ? Scalar.Of(Text)
        : Scalar.Read(Text, Kind, sourceText: null, wasQuoted: false);

    /// <summary>Whether both are written the same; compare <see cref="Canonical"/> to compare amounts.</summary>
    public bool Equals(Quantity other) => Text == other.Text && Kind == other.Kind;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Kind);

    /// <inheritdoc cref="Text"/>
    public override string ToString() => Text;

    /// <summary>An amount as manifests write it.</summary>
    public static Quantity FromString(string text) => new(text);

    /// <summary>A whole number, written as a number.</summary>
    public static Quantity FromInt64(long value) => new(Scalar.Of(value));

    /// <summary>A number, written as a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is infinite or not a number.</exception>
    public static Quantity FromDouble(double value) => new(Scalar.Of(value));

    /// <summary>An amount as manifests write it.</summary>
    public static implicit operator Quantity(string text) => new(text);

    /// <inheritdoc cref="FromInt64"/>
    public static implicit operator Quantity(long value) => FromInt64(value);

    /// <inheritdoc cref="FromDouble"/>
    public static implicit operator Quantity(double value) => FromDouble(value);

    /// <inheritdoc/>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    private static Quantity OfCanonical(long value, string suffix) =>
        CanonicalQuantity.TryParse(value.ToString(CultureInfo.InvariantCulture) + suffix, out var quantity)
            ? new Quantity(quantity.ToString())
            : throw new FormatException($"'{suffix}' is not a unit.");
}
