using Manifests.Diagnostics;
using Manifests.Schema.Text;
using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Oracle;

/// <summary>Compares the validator with a real API server, for the kinds that the catalog has.</summary>
public sealed class ApiServerAgreementTests
{
    // Measured: 100 % of 4,631. What is stricter on purpose (15) is told, but not as refused by a server.
    private const double LeastShare = 0.999;
    private const int MostStricter = 15;
    private const int MostFalseAccepts = 0;
    private const int MostFalseRejects = 0;

    [Fact]
    public void Verdicts_OfARealServer_AreShared()
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "oracle", "verdicts.jsonl");
        if (!File.Exists(file))
        {
            Assert.Skip($"There is no {Path.GetFullPath(file)}: the server's verdicts lie beside the repository, not in it.");
        }

        var agreement = new Agreement();
        var validator = new ResourceValidator(Catalog.Embedded, new() { KubernetesVersion = new KubernetesVersion(1, 32) });
        foreach (var verdict in Verdict.ReadAll(file).Where(IsKnown))
        {
            var found = new DiagnosticBag();
            validator.Validate(verdict.Manifest, found);
            agreement.Add(verdict, found.ToSorted(), IsBuiltIn(verdict));
        }

        TestContext.Current.TestOutputHelper?.WriteLine(agreement.Report());
        Assert.True(agreement.Share >= LeastShare, agreement.Report());
        Assert.True(agreement.FalseRejects <= MostFalseRejects, agreement.Report());
        Assert.True(agreement.FalseAccepts <= MostFalseAccepts, agreement.Report());
        Assert.True(agreement.Stricter <= MostStricter, agreement.Report());
    }

    private static bool IsKnown(Verdict verdict) =>
        verdict.Manifest.TextOf("apiVersion") is { } apiVersion
        && verdict.Manifest.TextOf("kind") is { } kind
        && Catalog.Embedded.FindKind(apiVersion, kind) is not null;

    private static bool IsBuiltIn(Verdict verdict) =>
        Catalog.Embedded.FindKind(verdict.Manifest.TextOf("apiVersion") ?? "", verdict.Manifest.TextOf("kind") ?? "")?.Family == "kubernetes";
}
