namespace Manifests.Yaml.Reading;

/// <summary>What a spelling means.</summary>
/// <param name="Kind">The kind it is to the API server.</param>
/// <param name="Text">The value in canonical form, see <see cref="Scalar.Text"/>.</param>
/// <param name="FloatValue">
/// The number behind a spelling with a fraction or exponent, also when JSON then carries it as an integer (<c>1e3</c>);
/// may be infinite or not a number. <see langword="null"/> for everything else.
/// </param>
internal readonly record struct ResolvedScalar(ScalarKind Kind, string Text, double? FloatValue = null)
{
    /// <summary>A spelling that stays the text it is.</summary>
    public static ResolvedScalar String(string text) => new(ScalarKind.String, text);

    /// <summary>
    /// A number that was spelled as a float. Go's JSON drops an empty fraction, so the API server sees <c>1.0</c> as 1.
    /// </summary>
    public static ResolvedScalar Float(double value)
    {
        if (!double.IsFinite(value))
        {
            return new ResolvedScalar(ScalarKind.Float, double.IsNaN(value) ? ".nan" : value > 0 ? ".inf" : "-.inf", value);
        }

        var text = JsonNumber.Format(value);
        var kind = long.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign,
            System.Globalization.CultureInfo.InvariantCulture, out _) ? ScalarKind.Integer : ScalarKind.Float;
        return new ResolvedScalar(kind, text, value);
    }
}
