using System.Globalization;
using System.Runtime.CompilerServices;
using Manifests.Models;
using Manifests.Yaml;

namespace Manifests;

/// <summary>An ArgoCD Application. Add it to a component like any resource, or let <see cref="PlatformBuilder.Application"/> do it.</summary>
/// <remarks>For the fields it does not have, take the generated model of <c>argoproj.io/v1alpha1</c> or <see cref="Resource.Set"/>.</remarks>
public sealed record ArgoApplication : Resource
{
    /// <summary>The annotation that ArgoCD sorts a sync by.</summary>
    public const string SyncWaveAnnotation = "argocd.argoproj.io/sync-wave";

    /// <summary>The finalizer by which removing an Application removes its objects too.</summary>
    public const string ResourcesFinalizer = "resources-finalizer.argocd.argoproj.io";

    /// <summary>An Application that reads one source.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="source">A component of this tree, or anything else <see cref="ApplicationSource"/> makes.</param>
    /// <param name="namespace">ArgoCD's own namespace.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ArgoApplication(
        string name,
        ApplicationSource source,
        string @namespace = "argocd",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        : base("argoproj.io/v1alpha1", "Application", name, @namespace, file, line)
    {
        ArgumentNullException.ThrowIfNull(source);
        Sources = [source];
    }

    /// <summary>What is read. Several are written as <c>sources</c>.</summary>
    public ValueList<ApplicationSource> Sources { get; init; }

    /// <summary>Where its objects go. A text is a namespace of ArgoCD's own cluster.</summary>
    public ApplicationDestination Destination { get; init; } = new();

    /// <summary>The AppProject.</summary>
    public string Project { get; init; } = "default";

    /// <summary>The sync wave, written as an annotation; <see langword="null"/> leaves it out, which is wave 0.</summary>
    public int? Wave { get; init; }

    /// <summary>When and how ArgoCD syncs; <see langword="null"/> leaves it out: somebody starts each sync.</summary>
    public SyncPolicy? Sync { get; init; }

    /// <summary>Differences that do not count; <see langword="null"/> leaves them out.</summary>
    public ValueList<IgnoredDifference>? IgnoreDifferences { get; init; }

    /// <summary>Finalizers such as <see cref="ResourcesFinalizer"/>; <see langword="null"/> leaves them out.</summary>
    public ValueList<string>? Finalizers
    {
        get => Metadata.Finalizers;
        init => Metadata = Metadata with { Finalizers = value };
    }

    /// <summary>How many old syncs ArgoCD remembers; <see langword="null"/> leaves it out, which is 10.</summary>
    public int? RevisionHistoryLimit { get; init; }

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        WriteWave(node);
        var spec = new Mapping();
        spec.Add("destination", Destination.ToNode());
        spec.AddIfSaid("ignoreDifferences", IgnoreDifferences);
        spec.Add("project", Project);
        spec.AddIfSaid("revisionHistoryLimit", RevisionHistoryLimit);
        if (Sources.Count == 1)
        {
            spec.Add("source", Sources[0].ToNode());
        }
        else
        {
            spec.AddIfSaid("sources", Sources);
        }

        spec.AddIfSaid("syncPolicy", Sync);
        node.Add("spec", spec);
    }

    private void WriteWave(Mapping node)
    {
        if (Wave is not { } wave || node.MappingOf("metadata") is not { } metadata)
        {
            return;
        }

        var annotations = metadata.MappingOf("annotations") ?? new Mapping();
        annotations.Set(SyncWaveAnnotation, wave.ToString(CultureInfo.InvariantCulture));
        annotations.Sort(static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        metadata.Set("annotations", annotations);
    }
}
