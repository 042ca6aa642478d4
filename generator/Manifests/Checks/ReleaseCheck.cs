using Manifests.Diagnostics;
using Manifests.Schema.Text;

namespace Manifests;

/// <summary>The catalog has the schemas of the release that the platform says its cluster runs.</summary>
internal sealed class ReleaseCheck : ITreeCheck
{
    public void Run(CheckContext context)
    {
        var known = Catalog.Embedded.Releases;
        if (!known.Contains(context.Kubernetes))
        {
            context.Diagnostics.Add(RuleDiagnostics.UnknownRelease.At(
                Location.OfFile(context.Tree.DisplayFolder), context.Tree.Platform, context.Kubernetes, known[0], known[^1]));
        }
    }
}
