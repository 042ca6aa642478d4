using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Manifests.Diagnostics;

namespace Manifests.Schema.Tests.Validation.Oracle;

/// <summary>How often the validator and the server say the same.</summary>
internal sealed partial class Agreement
{
    private readonly List<(Verdict Verdict, string Reason)> falseRejects = [];
    private readonly List<(Verdict Verdict, string Reason)> falseAccepts = [];
    private readonly List<(Verdict Verdict, string Reason)> stricter = [];
    private int agreed;
    private int goRules;
    private int celRules;
    private int otherAccepts;

    public int Total => agreed + FalseAccepts + FalseRejects;

    public int FalseAccepts => falseAccepts.Count;

    public int FalseRejects => falseRejects.Count;

    /// <summary>
    /// Manifests that the server takes, and that are told to be wrong without a word that the server refuses them: what it drops
    /// silently, or finds out later.
    /// </summary>
    public int Stricter => stricter.Count;

    public double Share => (double)agreed / Total;

    public void Add(Verdict verdict, IReadOnlyList<Diagnostic> found, bool isBuiltIn)
    {
        var errors = found.Where(static diagnostic => diagnostic.Severity == Severity.Error).ToArray();
        var isRefused = Array.Exists(errors, static error => error.IsRefusal);
        if (verdict.Accepted == isRefused)
        {
            Disagree(verdict, errors, isBuiltIn);
            return;
        }

        agreed++;
        if (verdict.Accepted && errors.Length > 0)
        {
            stricter.Add((verdict, Words(errors)));
        }
    }

    private void Disagree(Verdict verdict, Diagnostic[] errors, bool isBuiltIn)
    {
        if (verdict.Accepted)
        {
            falseRejects.Add((verdict, Words(errors)));
        }
        else
        {
            falseAccepts.Add((verdict, Generalize(verdict.Message)));
            CountReason(verdict.Message, isBuiltIn);
        }
    }

    private static string Words(Diagnostic[] errors) =>
        string.Join(" | ", errors.Select(static error => $"{error.Id} {error.Path}: {error.Message}"));

    private void CountReason(string message, bool isBuiltIn)
    {
        if (message.Contains("cannot be handled as", StringComparison.Ordinal) || message.Contains(" in body ", StringComparison.Ordinal))
        {
            otherAccepts++;
        }
        else if (isBuiltIn)
        {
            goRules++;
        }
        else
        {
            celRules++;
        }
    }

    public string Report()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture,
            $"{Total} manifests of known kinds, agreement {Share:P2}, false accepts {FalseAccepts}, false rejects {FalseRejects}");
        text.AppendLine(CultureInfo.InvariantCulture, $"Stricter on purpose, said not to be refused by a server: {Stricter}");
        foreach (var (verdict, reason) in stricter)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {verdict.Id} {verdict.Kind} ({verdict.Mutation}): {reason}");
        }

        text.AppendLine("False rejects:");
        foreach (var (verdict, reason) in falseRejects)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {verdict.Id} {verdict.Kind} ({verdict.Mutation}): {reason}");
        }

        text.AppendLine(CultureInfo.InvariantCulture,
            $"False accepts: {goRules} by rules written in Go (built-in kinds), {celRules} by CEL (custom resources), {otherAccepts} by decoding or schema");
        text.AppendLine("False accepts by what the server said:");
        foreach (var group in falseAccepts.GroupBy(static entry => entry.Reason, StringComparer.Ordinal).OrderByDescending(static group => group.Count()))
        {
            var example = group.First().Verdict;
            text.AppendLine(CultureInfo.InvariantCulture, $"  {group.Count()} x {group.Key}   [{example.Id} {example.Kind} ({example.Mutation})]");
        }

        return text.ToString();
    }

    private static string Generalize(string message)
    {
        var general = Quoted().Replace(message, "\"_\"");
        general = Digits().Replace(general, "N");
        return general.Length > 260 ? general[..260] : general;
    }

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
