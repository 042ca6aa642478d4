using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema;
using Manifests.Schema.Across;
using Manifests.Schema.Validation;

namespace Manifests;

/// <summary>The checks that a tree passes before it is written, in their order.</summary>
internal static class TreeChecks
{
    private static readonly ImmutableArray<ITreeCheck> Order =
    [
        new ReleaseCheck(),
        new SchemaCheck(),
        new NamespaceCheck(),
        new IdentityCheck(),
        new PodSecurityCheck(),
        new PolicyCheck(),
        new RoleTrustCheck(),
        new SizeCheck(),
        new ReferenceCheck(),
        new KustomizationCheck(),
        new ReachCheck(),
        new ApplicationCheck(),
        new ApplicationCycleCheck(),
        new HelmParameterCheck(),
        new ProjectCheck(),
        new SyncWaveCheck(),
        new SecretCheck(),
        new SealedSecretCheck(),
        new PlaceholderCheck(),
        new PlatformCheck(),
        new AllowanceCheck(),
    ];

    public static CheckCoverage Run(Tree tree, IKindSource kinds, RenderRequest request, DiagnosticBag diagnostics)
    {
        var context = new CheckContext(tree, KindsOf(tree, kinds, request, diagnostics), request, diagnostics);
        foreach (var check in Order)
        {
            check.Run(context);
        }

        return context.Coverage;
    }

    // A tree that brings a definition means it, not what the catalog knows of the kind.
    private static IKindSource KindsOf(Tree tree, IKindSource kinds, RenderRequest request, DiagnosticBag diagnostics)
    {
        var definitions = new InputDefinitions();
        foreach (var file in tree.Files.Where(static file => file.Role == TreeFileRole.Resources))
        {
            foreach (var document in file.Documents)
            {
                if (document.Object is { } resource)
                {
                    definitions.Add(resource);
                }
            }
        }

        return definitions.KindsBefore(kinds, new ValidationOptions { KubernetesVersion = request.Kubernetes ?? tree.Kubernetes }, diagnostics);
    }
}
