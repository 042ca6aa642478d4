using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>A named format as a value of expressions.</summary>
/// <param name="name">The name, such as <c>dns1123Label</c>.</param>
/// <param name="expectation">What a text has to be, for the sentence of one that is not.</param>
/// <param name="accepts">Whether a text has the format.</param>
internal sealed class FormatOpaque(string name, string expectation, Func<string, bool> accepts) : CelOpaque
{
    /// <summary>The type that expressions name.</summary>
    public static CelType CelType { get; } = CelType.Opaque("kubernetes.NamedFormat");

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public override CelType Type => CelType;

    /// <summary>What is wrong with a text: an optional list of sentences, none when nothing is.</summary>
    public CelValue Validate(string text) => accepts(text)
        ? CelValue.OptionalNone
        : CelValue.OptionalOf(CelValue.ListOf(CelValue.Of($"expected {expectation}")));

    /// <inheritdoc/>
    public override bool IsEqualTo(CelOpaque other) => other is FormatOpaque format && format.Name == Name;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <inheritdoc/>
    public override string ToString() => $"format.{Name}()";
}
