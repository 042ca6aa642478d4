namespace Manifests.Schema.Validation;

/// <summary>A form that the texts of a field must have, with its words.</summary>
internal sealed class TextForm
{
    private readonly Grammar grammar;
    private readonly string words;
    private readonly KubernetesVersion since;
    private readonly TextForm? later;

    /// <summary>A form that is the same in every release.</summary>
    /// <param name="grammar">Whether a text has the form.</param>
    /// <param name="words">What a text has to be, for the sentence <c>expected ..., found ...</c>.</param>
    public TextForm(Grammar grammar, string words)
    {
        this.grammar = grammar;
        this.words = words;
    }

    private TextForm(TextForm earlier, KubernetesVersion since, TextForm later)
        : this(earlier.grammar, earlier.words)
    {
        this.since = since;
        this.later = later;
    }

    /// <summary>Decides about one text.</summary>
    public delegate bool Grammar(ReadOnlySpan<char> text);

    /// <summary>This form in the releases before one, and another from it on.</summary>
    public TextForm Until(KubernetesVersion release, TextForm then) => new(this, release, then);

    /// <summary>Whether a release takes a text.</summary>
    public bool Accepts(ReadOnlySpan<char> text, KubernetesVersion version) => In(version).grammar(text);

    /// <summary>What a text has to be for a release, as it follows "expected".</summary>
    public string Describe(KubernetesVersion version) => In(version).words;

    private TextForm In(KubernetesVersion version) => later is not null && version >= since ? later : this;
}
