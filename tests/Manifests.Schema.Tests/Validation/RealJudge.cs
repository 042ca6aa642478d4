using Manifests.Diagnostics;
using Manifests.Schema.Text;
using Manifests.Schema.Validation;

namespace Manifests.Schema.Tests.Validation;

/// <summary>Validates whole manifests against the committed catalog and answers with what was found.</summary>
internal static class RealJudge
{
    /// <summary>The findings of one manifest in a release of Kubernetes: 1.32 unless said otherwise.</summary>
    public static Diagnostic[] Find(string yaml, string release = "1.32", bool isPartial = false)
    {
        var bag = new DiagnosticBag();
        var options = new ValidationOptions { KubernetesVersion = KubernetesVersion.Parse(release), Partial = isPartial };
        new ResourceValidator(Catalog.Embedded, options).Validate(Judge.Read(yaml), bag);
        return [.. bag.ToSorted()];
    }

    /// <summary>The findings as <c>path: sentence</c>, with <c>(warning)</c> behind those that are not errors.</summary>
    public static string[] Sentences(string yaml, string release = "1.32", bool isPartial = false) =>
        [.. Find(yaml, release, isPartial).Select(Show)];

    private static string Show(Diagnostic found) =>
        $"{found.Path}: {found.Message}{(found.Severity == Severity.Error ? "" : " (warning)")}";
}
