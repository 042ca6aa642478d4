using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema;

namespace Manifests;

/// <summary>The checks that a tree passes before it is written, in their order.</summary>
internal static class TreeChecks
{
    private static readonly ImmutableArray<ITreeCheck> Order =
    [
        new SchemaCheck(),
        new NamespaceCheck(),
        new IdentityCheck(),
        new KustomizationCheck(),
        new ReachCheck(),
        new ApplicationCheck(),
        new SyncWaveCheck(),
        new SecretCheck(),
        new PlaceholderCheck(),
        new AllowanceCheck(),
    ];

    public static CheckCoverage Run(Tree tree, IKindSource kinds, RenderRequest request, DiagnosticBag diagnostics)
    {
        var context = new CheckContext(tree, kinds, request, diagnostics);
        foreach (var check in Order)
        {
            check.Run(context);
        }

        return context.Coverage;
    }
}
