using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Sorts what was checked and found into suites and cases.</summary>
internal sealed class JUnitSuites
{
    private readonly Dictionary<string, List<JUnitCase>> cases = new(StringComparer.Ordinal);
    private readonly Dictionary<(string File, string? Name), List<JUnitCase>> named = [];

    /// <summary>A suite for each file, in the order of the report; one that passed when there is nothing to list.</summary>
    public static IReadOnlyList<JUnitSuite> Of(RunReport report)
    {
        var suites = new JUnitSuites();
        foreach (var resource in report.Checked)
        {
            suites.Add(resource.Location.File ?? "", resource.Name, resource.Location.Line);
        }

        foreach (var finding in report.Diagnostics)
        {
            suites.CaseOf(finding).Findings.Add(finding);
        }

        if (suites.cases.Count == 0)
        {
            suites.Add("", null, 0);
        }

        return [.. suites.cases.Select(static pair => new JUnitSuite(pair.Key.Length == 0 ? null : pair.Key, pair.Value))];
    }

    // Resources may share a name; the finding is in the last that begins above it.
    private JUnitCase CaseOf(Diagnostic finding)
    {
        var file = finding.Location.File ?? "";
        var line = Math.Max(finding.Location.Line, 1);
        return named.GetValueOrDefault((file, finding.Resource))?.FindLast(test => test.Line <= line)
            ?? Add(file, finding.Resource, finding.Resource is null ? 0 : finding.Location.Line);
    }

    private JUnitCase Add(string file, string? name, int line)
    {
        var added = new JUnitCase(name, line);
        ListOf(cases, file).Add(added);
        ListOf(named, (file, name)).Add(added);
        return added;
    }

    private static List<JUnitCase> ListOf<TKey>(Dictionary<TKey, List<JUnitCase>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
