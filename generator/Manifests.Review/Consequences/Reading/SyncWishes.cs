using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>What annotations and Applications tell ArgoCD about one object.</summary>
/// <remarks>
/// Source: ArgoCD's <c>docs/user-guide/sync-options.md</c> and <c>resource_hooks.md</c>; gitops-engine <c>pkg/sync/common</c>.
/// </remarks>
internal sealed class SyncWishes
{
    private const string Options = "argocd.argoproj.io/sync-options";
    private static readonly string[] HookKeys = ["argocd.argoproj.io/hook", "helm.sh/hook"];

    private readonly ImmutableArray<string> own;
    private readonly ImmutableArray<string> all;

    private SyncWishes(Mapping content, IEnumerable<OwningApplication> applications)
    {
        own = Split(content.Annotation(Options));
        all = [.. own, .. applications.SelectMany(static application => application.SyncPolicy.TextsAt("syncOptions"))];
        IsHook = HookKeys.Any(key => content.Annotation(key) is not null);
        IsKeptByHelm = content.Annotation("helm.sh/resource-policy") == "keep";
    }

    /// <summary>Whether an object that is refused is deleted and made anew. Only the object itself can say so.</summary>
    public bool Forces => own.Contains("Force=true");

    /// <summary>Whether the object is written whole instead of merged.</summary>
    public bool Replaces => all.Contains("Replace=true");

    /// <summary>Whether it stays when it leaves the tree.</summary>
    public bool IsNeverPruned => own.Contains("Prune=false");

    /// <summary>Whether somebody has to confirm before it is deleted for having left the tree.</summary>
    public bool PruneIsConfirmed => all.Contains("Prune=confirm");

    /// <summary>Whether it stays when its Application is deleted.</summary>
    public bool IsNeverDeleted => own.Contains("Delete=false") || IsKeptByHelm;

    /// <summary>Whether the sync fails when another Application owns the object.</summary>
    public bool FailsOnShared => all.Contains("FailOnSharedResource=true");

    /// <summary>Whether ArgoCD makes it anew with each sync.</summary>
    public bool IsHook { get; }

    private bool IsKeptByHelm { get; }

    /// <summary>What is told about an object.</summary>
    public static SyncWishes Of(TreeResource resource) => new(resource.Content, resource.Applications);

    private static ImmutableArray<string> Split(string? options) =>
        options is null ? [] : [.. options.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
