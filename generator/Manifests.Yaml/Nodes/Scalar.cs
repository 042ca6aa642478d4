using System.Globalization;

namespace Manifests.Yaml;

/// <summary>A text, number, boolean or null. Immutable but for its location.</summary>
public sealed class Scalar : Node
{
    private Scalar(string text, ScalarKind kind)
    {
        Text = text;
        Kind = kind;
    }

    /// <summary>
    /// The value: the text itself; a number as Go's JSON writes it (<c>1</c> for 1.0, <c>0.5</c>, <c>1e+21</c>);
    /// <c>true</c>, <c>false</c>, <c>null</c>.
    /// </summary>
    public string Text { get; }

    /// <summary>What it is to the API server.</summary>
    public ScalarKind Kind { get; }

    /// <summary>
    /// How a plain scalar was spelled in its source when that differs from <see cref="Text"/>: <c>0777</c>, <c>yes</c>,
    /// <c>1_000</c>. <see langword="null"/> otherwise. For messages only; it is not written again.
    /// </summary>
    public string? SourceText { get; init; }

    /// <summary>Whether the source quoted it or wrote it as a block; false for values made in memory.</summary>
    public bool WasQuoted { get; init; }

    /// <summary>A text. NUL is refused by the writer, not here.</summary>
    public static Scalar Of(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new Scalar(value, ScalarKind.String);
    }

    /// <summary>An integer.</summary>
    public static Scalar Of(long value) => new(value.ToString(CultureInfo.InvariantCulture), ScalarKind.Integer);

    /// <summary>A boolean.</summary>
    public static Scalar Of(bool value) => new(value ? "true" : "false", ScalarKind.Boolean);

    /// <summary>A number with a fraction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is infinite or not a number, which JSON cannot say.</exception>
    public static Scalar Of(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "JSON has no infinity and no NaN.");
        }

        return new Scalar(JsonNumber.Format(value), ScalarKind.Float);
    }

    /// <summary>An explicit null.</summary>
    public static Scalar Null() => new("null", ScalarKind.Null);

    /// <summary>For readers: a scalar of a kind that was decided already.</summary>
    /// <param name="text">In the form that <see cref="Text"/> describes for the kind.</param>
    /// <param name="kind">The decided kind.</param>
    /// <param name="sourceText">See <see cref="SourceText"/>.</param>
    /// <param name="wasQuoted">See <see cref="WasQuoted"/>.</param>
    public static Scalar Read(string text, ScalarKind kind, string? sourceText, bool wasQuoted) =>
        new(text, kind) { SourceText = sourceText, WasQuoted = wasQuoted };

    /// <inheritdoc/>
    public override string Describe() => Kind switch
    {
        ScalarKind.String => "a text",
        ScalarKind.Integer => "an integer",
        ScalarKind.Float => "a number",
        ScalarKind.Boolean => "a boolean",
        _ => "null",
    };

    /// <inheritdoc/>
    public override Node Clone() => new Scalar(Text, Kind) { SourceText = SourceText, WasQuoted = WasQuoted, Location = Location };

    /// <summary>
    /// Same kind and same <see cref="Text"/>. Numbers are compared by value, since the API server does not tell 1.0 from 1:
    /// their text is canonical, so an integer and a float are equal exactly when their texts are.
    /// </summary>
    public override bool ValueEquals(Node? other) =>
        other is Scalar scalar
        && string.Equals(scalar.Text, Text, StringComparison.Ordinal)
        && (scalar.Kind == Kind || (scalar.IsNumber && IsNumber));

    private bool IsNumber => Kind is ScalarKind.Integer or ScalarKind.Float;

    /// <summary>The text, for a debugger.</summary>
    public override string ToString() => Text;
}
