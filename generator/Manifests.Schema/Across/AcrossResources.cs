using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>
/// What can only be said of all resources of an input together: identities that are there twice, pods that break the level of
/// their namespace, names of objects that are not there, and Applications that make each other or leave their AppProject. Sizes are
/// told at once. Resources may be added from several threads and in any order, what is told is the same; of a resource only its
/// identity, labels, keys, the names in it and what its pods lack are kept.
/// </summary>
/// <param name="kinds">The kinds, those that the input defines among them.</param>
/// <param name="release">The release of the cluster.</param>
/// <param name="externals">What something outside of the input makes.</param>
public sealed class AcrossResources(IKindSource kinds, KubernetesVersion release, IReadOnlyCollection<ExternalObject> externals)
{
    private readonly DuplicateSearch duplicates = new();
    private readonly NamespaceLevels levels = new(release);
    private readonly DanglingReferences references = new(externals);
    private readonly ApplicationTies applications = new();

    /// <summary>Enters a resource; the items of a List are resources of their own.</summary>
    /// <param name="resource">The whole object. It is not kept.</param>
    /// <param name="diagnostics">Takes what is wrong with its size.</param>
    /// <param name="isAppliedAsItStands">
    /// Whether it goes to the cluster as it is; false below a kustomization, which may leave it out, patch, rename or place it, and
    /// which refuses twins itself.
    /// </param>
    public void Add(Mapping resource, DiagnosticBag diagnostics, bool isAppliedAsItStands = true)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ObjectSize.Check(resource, ApplyMode.Unknown, diagnostics);
        var identity = ResourceIdentity.Of(resource, kinds);
        if (identity is { } named && isAppliedAsItStands)
        {
            duplicates.Add(named, resource.Location);
        }

        if (identity is { Group: "", Kind: "Namespace", Name: var name })
        {
            levels.AddNamespace(name, resource.MappingOf("metadata")?.MappingOf("labels"), resource.Location);
        }

        var place = resource.MappingOf("metadata")?.TextOf("namespace");
        if (place is not null || isAppliedAsItStands)
        {
            levels.AddPods(resource, place);
        }

        if (isAppliedAsItStands)
        {
            references.Add(resource, place);
            applications.Add(resource);
        }
        else
        {
            references.OpenCluster();
            references.Open(place);
        }
    }

    /// <summary>Says that a kustomization puts objects into a namespace, some of which it may make itself.</summary>
    /// <param name="name">The namespace; <see langword="null"/> for none.</param>
    public void AddKustomized(string? name) => references.Open(name);

    /// <summary>Tells what is found in all of them together. Call it once, after everything was added.</summary>
    public void Finish(DiagnosticBag diagnostics)
    {
        duplicates.Finish(diagnostics);
        levels.Finish(diagnostics);
        references.Finish(diagnostics);
        applications.Finish(diagnostics);
    }
}
