using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>The older way to inflate a chart. Deprecated by kustomize: use <see cref="HelmChart"/>. Still read by 5.6.</summary>
public sealed record HelmChartInflation : Model
{
    /// <summary>The chart.</summary>
    public required string ChartName { get; init; }

    /// <summary>Its version.</summary>
    public string? ChartVersion { get; init; }

    /// <summary>The repository's address.</summary>
    public string? ChartRepoUrl { get; init; }

    /// <summary>The directory of charts.</summary>
    public string? ChartHome { get; init; }

    /// <summary>The repository's name.</summary>
    public string? ChartRepoName { get; init; }

    /// <summary>The path of helm.</summary>
    public string? HelmBin { get; init; }

    /// <summary>The directory for helm's own files.</summary>
    public string? HelmHome { get; init; }

    /// <summary>The file of values.</summary>
    public string? Values { get; init; }

    /// <summary>Values in place.</summary>
    public Mapping? ValuesLocal { get; init; }

    /// <summary>How inline values meet those of the file.</summary>
    public string? ValuesMerge { get; init; }

    /// <summary>The release.</summary>
    public string? ReleaseName { get; init; }

    /// <summary>The release's namespace.</summary>
    public string? ReleaseNamespace { get; init; }

    /// <summary>More arguments for helm.</summary>
    public ValueList<string>? ExtraArgs { get; init; }

    /// <summary>Equal when both are written the same.</summary>
    public bool Equals(HelmChartInflation? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "chartName", ChartName);
        Write(node, "chartVersion", ChartVersion);
        Write(node, "chartRepoUrl", ChartRepoUrl);
        Write(node, "chartHome", ChartHome);
        Write(node, "chartRepoName", ChartRepoName);
        Write(node, "helmBin", HelmBin);
        Write(node, "helmHome", HelmHome);
        Write(node, "values", Values);
        Write(node, "valuesLocal", ValuesLocal);
        Write(node, "valuesMerge", ValuesMerge);
        Write(node, "releaseName", ReleaseName);
        Write(node, "releaseNamespace", ReleaseNamespace);
        Write(node, "extraArgs", ExtraArgs);
    }
}
