using System.Text.Json;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Models.Tests.Reading;

/// <summary>Each manifest that a real API server accepted is read and written again, and says the same.</summary>
public sealed class AcceptedManifestTests
{
    // Mutants that lack what the schema requires, or have null in a required list: the server fills in an empty text and false,
    // which a model would have to invent.
    private static readonly string[] Refused =
    [
        "9db335433a5d: 9db335433a5d(1,7062): error MAN2012: the required field 'name' is missing; add it",
        "e8819d4738a0: e8819d4738a0(1,1643): error MAN2012: the required field 'name' is missing; add it",
        "b48f782752e9: b48f782752e9(1,693): error MAN2019: expected a 32-bit integer from -2147483648 to 2147483647, found the integer 2147483648; write a number in that range",
        "37733c1ca296: 37733c1ca296(1,790): error MAN2019: expected a 32-bit integer from -2147483648 to 2147483647, found the integer 2147483648; write a number in that range",
        "2837ff54369c: 2837ff54369c(1,251): error MAN2011: expected a value, found null; give it a value, or remove it",
        "f41cb8be5344: f41cb8be5344(1,528): error MAN2019: expected a 32-bit integer from -2147483648 to 2147483647, found the integer 2147483648; write a number in that range",
        "d364b6877a96: d364b6877a96(1,375): error MAN2012: the required field 'served' is missing; add it",
    ];

    [Fact]
    public void AcceptedManifests_SayTheSameAfterReadingAndWriting()
    {
        var verdicts = Path.Combine(FolderBesideRepository("shared"), "oracle", "verdicts.jsonl");
        Assert.SkipUnless(File.Exists(verdicts), "the verdicts of an API server (../shared/oracle/verdicts.jsonl) are not here");
        var typed = 0;
        var untyped = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var lost = new List<string>();
        foreach (var (id, manifest) in Accepted(verdicts))
        {
            var diagnostics = new DiagnosticBag();
            if (!ModelReader.Default.TryRead(manifest, out var model, diagnostics))
            {
                lost.Add($"{id}: {Said(diagnostics.ToSorted().First(static finding => finding.Severity == Severity.Error))}");
            }
            else if (!model.ToMapping().ValueEquals(manifest))
            {
                lost.Add($"{id}: written as {model}");
            }
            else if (model is UntypedResource)
            {
                var kind = $"{model.ApiVersion} {model.Kind}";
                untyped[kind] = untyped.GetValueOrDefault(kind) + 1;
            }
            else
            {
                typed++;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{typed} accepted manifests of known kinds came back the same, and {untyped.Values.Sum()} of {untyped.Count} kinds without a model: "
            + string.Join(", ", untyped.Select(static kind => $"{kind.Key} ({kind.Value})")));
        Assert.Equal(Refused, lost);
        Assert.True(typed > 1900, $"only {typed} manifests had a kind with a model");
    }

    private static IEnumerable<(string Id, Mapping Manifest)> Accepted(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var document = JsonDocument.Parse(line);
            var verdict = document.RootElement;
            var id = verdict.GetProperty("id").GetString() ?? "";
            if (verdict.GetProperty("accepted").GetBoolean()
                && YamlReader.ReadSingle(verdict.GetProperty("manifest").GetRawText(), id, new DiagnosticBag()) is Mapping manifest)
            {
                yield return (id, manifest);
            }
        }
    }

    private static string FolderBesideRepository(string name)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Manifests.sln")))
        {
            root = root.Parent;
        }

        return Path.Combine(root?.Parent?.FullName ?? "", name);
    }

    private static string Said(Diagnostic finding) => (finding with { Resource = null, Path = null }).ToString();
}
