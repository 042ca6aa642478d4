namespace Manifests.Schema.Validation;

/// <summary>A form that texts of a field must have.</summary>
/// <param name="Accepts">Whether a text has it.</param>
/// <param name="Description">What was expected, for the sentence <c>expected ..., found ...</c>.</param>
internal sealed record FieldForm(FieldForm.Grammar Accepts, string Description)
{
    /// <summary>Decides about one text.</summary>
    public delegate bool Grammar(ReadOnlySpan<char> text);
}
