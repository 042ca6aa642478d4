using Manifests.Schema.Across;
using Xunit;

namespace Manifests.Testing;

/// <summary>Finds the pods that a test means.</summary>
internal static class PodSearch
{
    public static PodGroup Find(RenderedPlatform platform, string workload, string? inNamespace)
    {
        ArgumentException.ThrowIfNullOrEmpty(workload);
        var all = platform.Reach.Pods;
        var named = all.Where(pods => pods.Resource?.Name == workload && (inNamespace is null || pods.Namespace == inNamespace)).ToArray();
        if (named.Length == 1)
        {
            return named[0];
        }

        var listed = Words.And([.. (named.Length > 0 ? named : [.. all]).Select(static pods => pods.ToString())]);
        var nearest = Words.Nearest(workload, all.Select(static pods => pods.Resource!.Name));
        var place = PlatformAssertions.Place(inNamespace);
        Assert.Fail(named.Length == 0
            ? $"There is no workload '{workload}'{place}; the tree has {listed}{nearest}."
            : $"There are {named.Length} workloads '{workload}'{place}: {listed}. Say which with inNamespace.");
        throw new InvalidOperationException("The line above ends the test.");
    }
}
