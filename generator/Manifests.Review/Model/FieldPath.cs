using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Manifests.Review;

/// <summary>Where a field stands in its resource. Equal when all steps are.</summary>
/// <param name="Steps">From the root of the resource; empty for the root.</param>
public sealed record FieldPath(ImmutableArray<FieldStep> Steps)
{
    private string? text;
    private string? shape;

    /// <summary>The resource itself.</summary>
    public static FieldPath Root { get; } = new(ImmutableArray<FieldStep>.Empty);

    /// <summary>
    /// The path without what tells items and free keys apart, for rules: <c>spec.template.spec.containers[].image</c>,
    /// <c>rules[].verbs[]</c>.
    /// </summary>
    public string Shape => shape ??= Write(static step => step is FieldStep.Key ? null : "[]");

    /// <summary>The key of the last step that is one; empty for the root.</summary>
    public string LastKey => Steps.OfType<FieldStep.Key>().LastOrDefault()?.Name ?? "";

    /// <summary>A field of this one.</summary>
    public FieldPath Then(FieldStep step) => new(Steps.Add(step));

    /// <summary>Whether it is this field or one inside of it, by shape: <c>IsWithin("spec.template")</c>.</summary>
    /// <param name="outer">A shape, see <see cref="Shape"/>.</param>
    public bool IsWithin(string outer)
    {
        ArgumentNullException.ThrowIfNull(outer);
        return Shape.StartsWith(outer, StringComparison.Ordinal)
            && (outer.Length == 0 || Shape.Length == outer.Length || Shape[outer.Length] is '.' or '[');
    }

    /// <inheritdoc/>
    public bool Equals(FieldPath? other) => other is not null && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>
    /// The path for people: <c>spec.template.spec.containers[name=web].image</c>, <c>metadata.annotations['a.b/c']</c>,
    /// <c>rules[0].verbs[=get]</c>. It may hold any character that a key or value holds.
    /// </summary>
    public override string ToString() => text ??= Write(static step => step switch
    {
        FieldStep.Item item => $"[{string.Join(',', item.Keys.Select(static key => $"{key.Key}={key.Value}"))}]",
        FieldStep.Member member => $"[={member.Value}]",
        FieldStep.Index index => string.Create(CultureInfo.InvariantCulture, $"[{index.At}]"),
        _ => null,
    });

    private string Write(Func<FieldStep, string?> write)
    {
        var path = new StringBuilder();
        foreach (var step in Steps)
        {
            if (step is not FieldStep.Key key)
            {
                path.Append(write(step));
            }
            else if (IsWord(key.Name))
            {
                path.Append(path.Length == 0 ? "" : ".").Append(key.Name);
            }
            else
            {
                path.Append("['").Append(key.Name).Append("']");
            }
        }

        return path.ToString();
    }

    private static bool IsWord(string key) =>
        key.Length > 0 && key.All(static character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '$');
}
