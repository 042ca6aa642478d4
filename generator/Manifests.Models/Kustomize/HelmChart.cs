using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>A chart that kustomize inflates when it is called with <c>--enable-helm</c>.</summary>
public sealed record HelmChart : Model
{
    /// <summary>The chart.</summary>
    public required string Name { get; init; }

    /// <summary>Its version; <see langword="null"/> for the latest, which makes a build depend on the day.</summary>
    public string? Version { get; init; }

    /// <summary>The repository's address; <see langword="null"/> for a chart that lies in the chart home.</summary>
    public string? Repo { get; init; }

    /// <summary>The release; <see langword="null"/> has helm invent one.</summary>
    public string? ReleaseName { get; init; }

    /// <summary>What <c>.Release.Namespace</c> says; <see langword="null"/> for default.</summary>
    public NamespaceRef? Namespace { get; init; }

    /// <summary>A template for the release's name; <see langword="null"/> for none.</summary>
    public string? NameTemplate { get; init; }

    /// <summary>The values; <see langword="null"/> for the chart's own file.</summary>
    public ResourceReference? ValuesFile { get; init; }

    /// <summary>More values, each over the one before; <see langword="null"/> for none.</summary>
    public ValueList<ResourceReference>? AdditionalValuesFiles { get; init; }

    /// <summary>Values in place; <see langword="null"/> for none.</summary>
    public Mapping? ValuesInline { get; init; }

    /// <summary>How inline values meet those of the file: <c>override</c>, <c>merge</c> or <c>replace</c>; <see langword="null"/> is override.</summary>
    public string? ValuesMerge { get; init; }

    /// <summary>Whether the chart's CRDs come along; <see langword="null"/> is false.</summary>
    public bool? IncludeCrds { get; init; }

    /// <summary>Whether hooks are left out; <see langword="null"/> is false.</summary>
    public bool? SkipHooks { get; init; }

    /// <summary>Whether tests are left out; <see langword="null"/> is false.</summary>
    public bool? SkipTests { get; init; }

    /// <summary>What <c>.Capabilities.APIVersions</c> says; <see langword="null"/> for helm's own.</summary>
    public ValueList<string>? ApiVersions { get; init; }

    /// <summary>What <c>.Capabilities.KubeVersion</c> says; <see langword="null"/> for helm's own.</summary>
    public string? KubeVersion { get; init; }

    /// <summary>Whether helm tells more; <see langword="null"/> is false.</summary>
    public bool? Debug { get; init; }

    /// <summary>Equal when both are written the same.</summary>
    public bool Equals(HelmChart? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "name", Name);
        Write(node, "version", Version);
        Write(node, "repo", Repo);
        Write(node, "releaseName", ReleaseName);
        Write(node, "namespace", Namespace);
        Write(node, "nameTemplate", NameTemplate);
        Write(node, "valuesFile", ValuesFile);
        Write(node, "additionalValuesFiles", AdditionalValuesFiles);
        Write(node, "valuesInline", ValuesInline);
        Write(node, "valuesMerge", ValuesMerge);
        Write(node, "includeCRDs", IncludeCrds);
        Write(node, "skipHooks", SkipHooks);
        Write(node, "skipTests", SkipTests);
        Write(node, "apiVersions", ApiVersions);
        Write(node, "kubeVersion", KubeVersion);
        Write(node, "debug", Debug);
    }
}
