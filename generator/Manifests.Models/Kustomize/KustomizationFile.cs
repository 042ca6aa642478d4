using Manifests.Diagnostics;

namespace Manifests.Models.Kustomize;

/// <summary>
/// What a <see cref="Kustomization"/> and a <see cref="Component"/> have in common: every field of kustomize 5.6. A property
/// that is <see langword="null"/> is left out; an empty one is written. Fields are written in the order of
/// <c>kustomize edit fix</c>.
/// </summary>
/// <remarks>Source: kustomize 5.6, <c>api/types/kustomization.go</c> and <c>kustomize/commands/internal/kustfile</c>.</remarks>
public abstract partial record KustomizationFile : Model
{
    private readonly string apiVersion;
    private readonly string kind;

    private protected KustomizationFile(string apiVersion, string kind, string file, int line)
    {
        this.apiVersion = apiVersion;
        this.kind = kind;
        Origin = Location.OfCode(file, line);
    }

    /// <summary>The C# line that made it. Never written into the file.</summary>
    public Location Origin { get; init; }

    /// <summary>The file's own metadata; kustomize does not need any.</summary>
    public KustomizationMetadata? Metadata { get; init; }

    /// <summary>The order of the resources in what kustomize prints; only the outermost kustomization's counts.</summary>
    public SortOptions? SortOptions { get; init; }

    /// <summary>Files, directories with a kustomization, and remote bases.</summary>
    public ValueList<ResourceReference>? Resources { get; init; }

    /// <summary>Deprecated by kustomize: use <see cref="Resources"/>. Still read by 5.6.</summary>
    public ValueList<ResourceReference>? Bases { get; init; }

    /// <summary>A text before every name.</summary>
    public string? NamePrefix { get; init; }

    /// <summary>A text behind every name.</summary>
    public string? NameSuffix { get; init; }

    /// <summary>The namespace that every namespaced resource gets.</summary>
    public NamespaceRef? Namespace { get; init; }

    /// <summary>OpenAPI files of definitions, which tell kustomize where they refer to names.</summary>
    public ValueList<ResourceReference>? Crds { get; init; }

    /// <summary>
    /// Labels for every resource, and for selectors, which a Deployment that exists already refuses. Deprecated by
    /// kustomize: use <see cref="Labels"/>. Still read by 5.6.
    /// </summary>
    public Map<string>? CommonLabels { get; init; }

    /// <summary>Labels for every resource.</summary>
    public ValueList<Label>? Labels { get; init; }

    /// <summary>Annotations for every resource and pod template.</summary>
    public Map<string>? CommonAnnotations { get; init; }

    /// <summary>
    /// Merge patches, each a file or the patch itself. Deprecated by kustomize: use <see cref="Patches"/>. Still read by 5.6.
    /// </summary>
    public ValueList<ResourceReference>? PatchesStrategicMerge { get; init; }

    /// <summary>JSON patches. Deprecated by kustomize: use <see cref="Patches"/>. Still read by 5.6.</summary>
    public ValueList<Patch>? PatchesJson6902 { get; init; }

    /// <summary>Merge patches and JSON patches, applied in this order.</summary>
    public ValueList<Patch>? Patches { get; init; }

    /// <summary>ConfigMaps that kustomize makes.</summary>
    public ValueList<ConfigMapGenerator>? ConfigMapGenerator { get; init; }

    /// <summary>Secrets that kustomize makes.</summary>
    public ValueList<SecretGenerator>? SecretGenerator { get; init; }

    /// <summary>Charts that kustomize inflates.</summary>
    public ValueList<HelmChart>? HelmCharts { get; init; }

    /// <summary>Deprecated by kustomize: use <see cref="HelmCharts"/>. Still read by 5.6.</summary>
    public ValueList<HelmChartInflation>? HelmChartInflationGenerator { get; init; }

    /// <summary>Where kustomize keeps charts.</summary>
    public HelmGlobals? HelmGlobals { get; init; }

    /// <summary>What generated ConfigMaps and Secrets have in common.</summary>
    public GeneratorOptions? GeneratorOptions { get; init; }

    /// <summary>Deprecated by kustomize: use <see cref="Replacements"/>. Still read by 5.6.</summary>
    public ValueList<Var>? Vars { get; init; }

    /// <summary>Other names, tags or digests of images.</summary>
    public ValueList<Image>? Images { get; init; }

    /// <summary>Deprecated by kustomize: use <see cref="Images"/>. Still read by 5.6.</summary>
    public ValueList<Image>? ImageTags { get; init; }

    /// <summary>Values copied from one resource to others.</summary>
    public ValueList<Replacement>? Replacements { get; init; }

    /// <summary>How many replicas workloads get.</summary>
    public ValueList<Replica>? Replicas { get; init; }

    /// <summary>Files that tell transformers which fields to change.</summary>
    public ValueList<ResourceReference>? Configurations { get; init; }

    /// <summary>Files or texts that configure generators.</summary>
    public ValueList<ResourceReference>? Generators { get; init; }

    /// <summary>Files or texts that configure transformers.</summary>
    public ValueList<ResourceReference>? Transformers { get; init; }

    /// <summary>Files or texts that configure validators.</summary>
    public ValueList<ResourceReference>? Validators { get; init; }

    /// <summary>Directories of components, applied in this order.</summary>
    public ValueList<ResourceReference>? Components { get; init; }

    /// <summary>Schemas in place of kustomize's own: the key <c>path</c> names a file, <c>version</c> a built-in one.</summary>
    public Map<string>? OpenApi { get; init; }

    /// <summary>What kustomize notes on each resource: see <see cref="Kustomize.BuildMetadata"/>.</summary>
    public ValueList<string>? BuildMetadata { get; init; }

    /// <summary>Equal when both are written the same; <see cref="Origin"/> does not count.</summary>
    public virtual bool Equals(KustomizationFile? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
