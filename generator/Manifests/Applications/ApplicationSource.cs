using Manifests.Models;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Where an Application reads its manifests.</summary>
public sealed record ApplicationSource : INodeConvertible
{
    private ApplicationSource()
    {
    }

    /// <summary>The component of this tree; <see langword="null"/> for every other source.</summary>
    internal ComponentBuilder? Component { get; private init; }

    /// <summary><c>repoURL</c>; <see langword="null"/> to take the platform's repository.</summary>
    public string? RepositoryUrl { get; private init; }

    /// <summary><c>targetRevision</c>; <see langword="null"/> to take the platform's revision or leave it out.</summary>
    public string? Revision { get; init; }

    /// <summary><c>path</c>; <see langword="null"/> when a component or chart is read.</summary>
    public string? Path { get; private init; }

    /// <summary><c>chart</c>; <see langword="null"/> when a folder is read.</summary>
    public string? Chart { get; private init; }

    /// <summary>Helm's release name; <see langword="null"/> for the Application's name.</summary>
    public string? ReleaseName { get; init; }

    /// <summary>Helm values; <see langword="null"/> leaves them out.</summary>
    public Mapping? Values { get; init; }

    /// <summary>Single Helm values by their paths, which win over <see cref="Values"/>; <see langword="null"/> leaves them out.</summary>
    public ValueList<HelmParameter>? Parameters { get; init; }

    /// <summary>Which of ArgoCD's releases of kustomize builds the folder; <see langword="null"/> leaves it out, which is its default.</summary>
    public string? KustomizeVersion { get; init; }

    /// <summary>Helm values files; <see langword="null"/> leaves them out.</summary>
    public ValueList<string>? ValueFiles { get; init; }

    /// <summary>The config management plugin that makes manifests of the folder; <see langword="null"/> leaves it out.</summary>
    public ApplicationPlugin? Plugin { get; init; }

    /// <summary>Whether a plain folder is read with its subfolders; <see langword="null"/> leaves it out (only the folder).</summary>
    public bool? Recurse { get; init; }

    /// <summary>The name by which other sources of the Application use this one (<c>$ref/...</c>); <see langword="null"/> for none.</summary>
    public string? Reference { get; init; }

    /// <summary>A component of this tree, read from the platform's repository.</summary>
    public static ApplicationSource Of(ComponentBuilder component)
    {
        ArgumentNullException.ThrowIfNull(component);
        return new ApplicationSource { Component = component };
    }

    /// <summary>A path of the platform's repository.</summary>
    public static ApplicationSource Folder(string path) => new() { Path = path };

    /// <summary>A folder of another repository.</summary>
    public static ApplicationSource Git(string url, string path, string revision) =>
        new() { RepositoryUrl = url, Path = path, Revision = revision };

    /// <summary>A Helm chart of a chart repository.</summary>
    /// <param name="repository">The repository's URL; for OCI the registry and folder without <c>oci://</c>.</param>
    /// <param name="chart">The chart's name.</param>
    /// <param name="version">The chart's version.</param>
    public static ApplicationSource Helm(string repository, string chart, string version) =>
        new() { RepositoryUrl = repository, Chart = chart, Revision = version };

    /// <inheritdoc cref="Of"/>
    public static implicit operator ApplicationSource(ComponentBuilder component) => Of(component);

    /// <inheritdoc cref="Of"/>
    public static ApplicationSource FromComponentBuilder(ComponentBuilder component) => Of(component);

    /// <summary>The source as a manifest says it; a component's path is a mark until rendering fills it in.</summary>
    public Node ToNode() => ToNode(Component?.Platform.SourceRepository);

    internal Mapping ToNode(SourceRepository? own)
    {
        var node = new Mapping();
        node.AddIfSaid("chart", Chart);
        if (Recurse is { } recurse)
        {
            node.Add("directory", new Mapping { { "recurse", recurse } });
        }

        AddHelm(node);
        if (KustomizeVersion is { } kustomize)
        {
            node.Add("kustomize", new Mapping { { "version", kustomize } });
        }

        node.AddIfSaid("path", Component is null ? Path : Component.ToString());
        node.AddIfSaid("plugin", Plugin);
        node.AddIfSaid("ref", Reference);
        node.AddIfSaid("repoURL", RepositoryUrl ?? own?.Url);
        node.AddIfSaid("targetRevision", Revision ?? (RepositoryUrl is null ? own?.Revision : null));
        return node;
    }

    private void AddHelm(Mapping node)
    {
        if (ReleaseName is null && Values is null && ValueFiles is null && Parameters is null)
        {
            return;
        }

        var helm = new Mapping();
        helm.AddIfSaid("parameters", Parameters);
        helm.AddIfSaid("releaseName", ReleaseName);
        helm.AddIfSaid("valueFiles", ValueFiles);
        if (Values is not null)
        {
            helm.Add("valuesObject", Values.Clone());
        }

        node.Add("helm", helm);
    }
}
