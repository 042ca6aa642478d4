namespace Manifests.Schema.Validation;

/// <summary>A grammar of texts, with its words.</summary>
/// <param name="Accepts">Whether a release takes a text.</param>
/// <param name="Describe">What a text has to be for a release, as it follows "expected".</param>
internal sealed record TextForm(Func<string, KubernetesVersion, bool> Accepts, Func<KubernetesVersion, string> Describe)
{
    /// <summary>A grammar that is the same in every release.</summary>
    public TextForm(Func<string, bool> accepts, string words)
        : this((text, _) => accepts(text), _ => words)
    {
    }
}
