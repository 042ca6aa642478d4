using Manifests.Diagnostics;
using Manifests.Models.Iam;
using Manifests.Yaml;

namespace Manifests;

/// <summary>AWS takes the IAM policies that stand as JSON in ACK's resources.</summary>
internal sealed class PolicyCheck : ITreeCheck
{
    public void Run(CheckContext context)
    {
        var resources = context.Tree.Files.Where(static file => file.Role == TreeFileRole.Resources);
        foreach (var document in resources.SelectMany(static file => file.Documents))
        {
            foreach (var field in PolicyFields.Of(document))
            {
                Check(document, field, context.Diagnostics);
            }
        }
    }

    private static void Check(TreeDocument document, PolicyField field, DiagnosticBag diagnostics)
    {
        var path = "spec." + field.Name;
        var length = 0;
        var value = document.Object?.MappingOf("spec")?[field.Name];
        switch (value)
        {
            case Scalar { Kind: ScalarKind.String } policy:
                length = Check(document, policy, path, field.Use, diagnostics);
                break;
            case Mapping policies:
                foreach (var entry in policies)
                {
                    length += entry.Value is Scalar { Kind: ScalarKind.String } policy
                        ? Check(document, policy, $"{path}.{entry.Key}", field.Use, diagnostics)
                        : 0;
                }

                break;
        }

        if (length > field.Quota)
        {
            var subject = value is Mapping ? "all inline policies together have" : "the policy has";
            diagnostics.Add(About(document, path, PolicyDiagnostics.TooLong.At(value!.Location, subject, length, field.Quota)));
        }
    }

    // How long it is, as AWS counts.
    private static int Check(TreeDocument document, Scalar text, string path, PolicyUse use, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        PolicyDocument.Parse(text.Text, found, text.Location)?.Check(use, found, text.Location);
        diagnostics.AddRange(found.ToSorted().Select(finding => About(document, path, finding)));
        return text.Text.Count(static letter => !char.IsWhiteSpace(letter));
    }

    private static Diagnostic About(TreeDocument document, string path, Diagnostic finding) => finding with
    {
        Origin = document.Origin,
        Resource = document.ToString(),
        Path = finding.Path is { } inner ? $"{inner} in {path}" : path,
    };
}
