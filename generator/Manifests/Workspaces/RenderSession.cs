using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema;

namespace Manifests;

/// <summary>
/// One run from settings to checked trees: finds the environments, binds their settings, composes and renders in parallel, checks.
/// Nothing is written; that is <see cref="OutputWriter"/>'s part.
/// </summary>
/// <param name="workspace">The folders.</param>
/// <param name="kinds">The schemas: the committed catalog, and the user's own kinds.</param>
/// <param name="catalog">What identifies the schema facts, for the lock.</param>
public sealed class RenderSession(Workspace workspace, IKindSource kinds, string catalog)
{
    /// <summary>Renders what the request asks for.</summary>
    /// <param name="platforms">Every platform there is. Names have to differ.</param>
    /// <param name="request">Which of them; <see langword="null"/> for all.</param>
    /// <exception cref="ArgumentException">Two platforms have the same name.</exception>
    public RenderResult Render(IReadOnlyList<PlatformDefinition> platforms, RenderRequest? request = null)
    {
        ArgumentNullException.ThrowIfNull(platforms);
        RefuseEqualNames(platforms);
        request ??= new RenderRequest();
        var diagnostics = new DiagnosticBag();
        var jobs = new EnvironmentDiscovery(workspace, diagnostics).Find(platforms, request);
        var renderer = new PlatformRenderer(workspace);
        var finished = new FinishedJob[jobs.Length];
        Parallel.For(0, jobs.Length, at => finished[at] = Run(renderer, jobs[at], request));
        foreach (var job in finished)
        {
            diagnostics.AddRange(job.Diagnostics);
        }

        return new RenderResult(
            workspace,
            request,
            [.. finished.Select(static job => job.Tree).OfType<Tree>().OrderBy(static tree => tree.Folder, StringComparer.Ordinal)],
            diagnostics.ToSorted(),
            finished.Aggregate(new CheckCoverage(), static (sum, job) => sum + job.Coverage),
            catalog);
    }

    private FinishedJob Run(PlatformRenderer renderer, RenderJob job, RenderRequest request)
    {
        var diagnostics = new DiagnosticBag();
        var tree = renderer.Render(job, diagnostics);
        var coverage = tree is null ? new CheckCoverage() : TreeChecks.Run(tree, kinds, request, diagnostics);
        return new FinishedJob(tree, coverage, diagnostics.ToSorted());
    }

    private static void RefuseEqualNames(IReadOnlyList<PlatformDefinition> platforms)
    {
        var twice = platforms.GroupBy(static platform => platform.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(static group => group.Count() > 1);
        if (twice is not null)
        {
            throw new ArgumentException($"Two platforms are named '{twice.Key}'; their folders would be one.", nameof(platforms));
        }
    }

    private sealed record FinishedJob(Tree? Tree, CheckCoverage Coverage, ImmutableArray<Diagnostic> Diagnostics);
}
