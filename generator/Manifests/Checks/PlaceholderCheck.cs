using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Nothing that somebody meant to fill in is left: see <see cref="Placeholders"/> for what is taken for one.</summary>
internal sealed class PlaceholderCheck : ITreeCheck
{
    // Programs and their inputs: a shell expands ${HOME} there, and many programs have templates of their own.
    private static readonly HashSet<string> ProgramFields = new(StringComparer.Ordinal)
    {
        "command", "args", "script", "data", "binaryData", "stringData", "annotations", "expr", "rule", "expression", "template",
    };

    public void Run(CheckContext context)
    {
        foreach (var file in context.Tree.Files)
        {
            if (file.Documents.IsEmpty)
            {
                CheckText(context, file);
            }

            foreach (var document in file.Documents)
            {
                var isPlatformObject = file.Role != TreeFileRole.Yaml && IsBuiltIn(document);
                Walk(context, document, document.Root, "", isPlatformObject ? PlaceholderScope.Value : PlaceholderScope.CustomValue);
            }
        }
    }

    // Objects whose texts only Kubernetes, kustomize or ArgoCD read; custom resources may carry templates for their controllers.
    private static bool IsBuiltIn(TreeDocument document) =>
        !document.Group.Contains('.', StringComparison.Ordinal)
        || document.Group.EndsWith(".k8s.io", StringComparison.Ordinal)
        || document is { Group: "argoproj.io", Kind: "Application" or "AppProject" };

    private static void Walk(CheckContext context, TreeDocument document, Node node, string key, PlaceholderScope scope)
    {
        switch (node)
        {
            case Mapping map:
                foreach (var entry in map)
                {
                    Walk(context, document, entry.Value, entry.Key, ProgramFields.Contains(entry.Key) ? PlaceholderScope.Program : scope);
                }

                break;
            case Sequence list:
                foreach (var item in list)
                {
                    Walk(context, document, item, key, scope);
                }

                break;
            case Scalar { Kind: ScalarKind.String } scalar:
                CheckScalar(context, document, scalar, key, scope);
                break;
        }
    }

    private static void CheckScalar(CheckContext context, TreeDocument document, Scalar scalar, string key, PlaceholderScope scope)
    {
        // A text of several lines is a script or a file.
        var effective = scalar.Text.Contains('\n', StringComparison.Ordinal) ? PlaceholderScope.Program : scope;
        foreach (var placeholder in Placeholders.In(scalar.Text, key, effective))
        {
            Report(context, scalar.Location, placeholder, document.Origin);
        }
    }

    private static void CheckText(CheckContext context, TreeFile file)
    {
        var number = 0;
        foreach (var line in Encoding.UTF8.GetString(file.Bytes.Span).Split('\n'))
        {
            number++;
            foreach (var placeholder in Placeholders.In(line, "", PlaceholderScope.Program))
            {
                Report(context, new Location(context.Tree.Display(file.Path), number, 0), placeholder, file.Origin);
            }
        }
    }

    private static void Report(CheckContext context, Location location, string placeholder, Location origin)
    {
        if (!context.Allows(AllowanceKind.Placeholder, placeholder))
        {
            context.Diagnostics.Add(RuleDiagnostics.Placeholder.At(location, placeholder) with { Origin = origin });
        }
    }
}
