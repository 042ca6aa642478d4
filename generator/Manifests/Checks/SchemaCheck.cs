using System.Collections.Concurrent;
using Manifests.Schema.Validation;

namespace Manifests;

/// <summary>Every resource fits the schema of its kind; a patch only in what it says.</summary>
internal sealed class SchemaCheck : ITreeCheck
{
    public void Run(CheckContext context)
    {
        var options = new ValidationOptions
        {
            KubernetesVersion = context.Kubernetes,
            AllowedMissing = context.Tree.Allowances
                .Where(static allowance => allowance.What == AllowanceKind.UnknownKind)
                .Select(static allowance => KeyOf(allowance.Subject))
                .Concat(context.AllowedMissing)
                .ToHashSet(StringComparer.Ordinal),
        };
        var whole = new ResourceValidator(context.Kinds, options);
        var partial = new ResourceValidator(context.Kinds, options with { Partial = true });
        Validate(context, TreeFileRole.Resources, whole);
        Validate(context, TreeFileRole.MergePatch, partial);
        foreach (var patch in InlinePatches.Of(context.Graph))
        {
            partial.Validate(patch.Object!, context.Diagnostics, patch.Origin);
            context.Coverage = context.Coverage with { Patches = context.Coverage.Patches + 1 };
        }

        Count(context);
        context.Coverage = context.Coverage with { CelRules = whole.UncheckedRules + partial.UncheckedRules };
    }

    private static void Validate(CheckContext context, TreeFileRole role, ResourceValidator validator)
    {
        var documents = context.Tree.Files.Where(file => file.Role == role).SelectMany(static file => file.Documents).ToArray();
        Parallel.ForEach(Partitioner.Create(documents, loadBalance: true), document =>
        {
            if (document.Object is { } resource)
            {
                validator.Validate(resource, context.Diagnostics, document.Origin);
                if (role == TreeFileRole.MergePatch)
                {
                    RequireName(context, document);
                }
            }
        });
    }

    // The validator asks for names too, but a patch may lack whatever is required; kustomize finds its resource by name.
    private static void RequireName(CheckContext context, TreeDocument document)
    {
        if (document.Name.Length == 0 && document.Object!.MappingOf("metadata")?["name"] is null or Yaml.Scalar { Text: "" })
        {
            context.Diagnostics.Add(CompositionDiagnostics.ResourceWithoutName.At(
                document.Root.Location, document.ApiVersion, document.Kind) with { Origin = document.Origin });
        }
    }

    private static void Count(CheckContext context)
    {
        var coverage = context.Coverage;
        foreach (var file in context.Tree.Files)
        {
            coverage = coverage with { Files = coverage.Files + 1 };
            coverage = file.Role switch
            {
                TreeFileRole.Resources => coverage with { Resources = coverage.Resources + file.Documents.Length },
                TreeFileRole.MergePatch => coverage with { Patches = coverage.Patches + file.Documents.Length },
                TreeFileRole.JsonPatch => coverage with { JsonPatches = coverage.JsonPatches + 1 },
                _ => coverage,
            };
            if (file.Role is TreeFileRole.Resources or TreeFileRole.MergePatch)
            {
                coverage = file.Documents.Aggregate(coverage, (sum, document) => CountOne(context, sum, document));
            }
        }

        context.Coverage = coverage;
    }

    private static CheckCoverage CountOne(CheckContext context, CheckCoverage coverage, TreeDocument document)
    {
        if (context.Kinds.FindKind(document.ApiVersion, document.Kind) is { } kind && kind.Versions.Contains(context.Kubernetes))
        {
            return coverage with { Validated = coverage.Validated + 1 };
        }

        var subject = document.ApiVersion + " " + document.Kind;
        return context.Allows(AllowanceKind.UnknownKind, subject) || context.AllowedMissing.Contains(KeyOf(subject))
            ? coverage with { AllowedWithoutSchema = coverage.AllowedWithoutSchema + 1 }
            : coverage;
    }

    // The validator's options name kinds without their version.
    private static string KeyOf(string subject)
    {
        var space = subject.IndexOf(' ', StringComparison.Ordinal);
        var slash = subject.IndexOf('/', StringComparison.Ordinal);
        var kind = subject[(space + 1)..];
        return slash < 0 || slash > space ? kind : subject[..slash] + "/" + kind;
    }
}
