using Manifests.Schema;
using Manifests.Schema.Explaining;

namespace Manifests.Cli;

/// <summary>What is said of a field beside its name and type, the most important first.</summary>
internal static class FieldNotes
{
    public static IEnumerable<FieldNote> Of(FieldExplanation field)
    {
        if (field.IsRequired)
        {
            yield return new FieldNote("required", "yes");
        }

        if (Words(field.Versions) is { Length: > 0 } versions)
        {
            yield return new FieldNote("Kubernetes", versions);
        }

        if (field.Default is { } filledIn)
        {
            yield return new FieldNote("default", filledIn);
        }

        if (!field.AllowedValues.IsEmpty)
        {
            yield return new FieldNote("one of", string.Join(", ", field.AllowedValues.Select(static value => value.Json + Bracketed(value.Versions))));
        }

        foreach (var fact in field.Facts)
        {
            yield return new FieldNote(fact.Name, fact.Value);
        }

        foreach (var rule in field.Rules)
        {
            yield return new FieldNote("rule", rule.Message ?? rule.Rule);
        }
    }

    /// <summary><c> (1.34 and later)</c>, or nothing when every release is meant.</summary>
    public static string Bracketed(VersionRange versions) => Words(versions) is { Length: > 0 } words ? $" ({words})" : "";

    private static string Words(VersionRange versions) => (versions.Since, versions.Until) switch
    {
        (null, null) => "",
        ({ } since, null) => $"{since} and later",
        (null, { } until) => $"{until} and earlier",
        ({ } since, { } until) => since == until ? since.ToString() : $"{since} to {until}",
    };
}
