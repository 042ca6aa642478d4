using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>
/// Which workloads of one side read which ConfigMaps, Secrets and claims. Names are those in the files, before kustomizations: they agree
/// there.
/// </summary>
internal sealed class PodReaders
{
    private readonly Dictionary<(string Folder, string? Namespace, string Kind, string Name), List<PodReader>> readers = [];

    /// <summary>Looks through all workloads of a side.</summary>
    public PodReaders(ResourceIndex side)
    {
        foreach (var resource in side.Resources)
        {
            if (PodTemplate.Of(resource.Content) is { Spec: { } spec } template)
            {
                ReadVolumes(resource, spec, template);
                foreach (var (container, _) in template.Containers)
                {
                    ReadEnvironment(resource, container);
                }

                foreach (var pull in spec.MappingsAt("imagePullSecrets"))
                {
                    Add(resource, "Secret", pull.TextAt("name"), ReadingManner.Pull);
                }
            }
        }
    }

    /// <summary>Who reads an object, each workload once for each manner, in the order of the side.</summary>
    /// <param name="resource">A ConfigMap, Secret or PersistentVolumeClaim, or what stands for one of the same name.</param>
    /// <param name="kind">The kind that pods name.</param>
    /// <param name="name">The name that pods use, when it is another than that of the object.</param>
    public ImmutableArray<PodReader> Of(TreeResource resource, string kind, string? name = null)
    {
        var key = (resource.Place.Folder, resource.Identity.Namespace, kind, name ?? resource.Content.TextAt("metadata.name") ?? resource.Identity.Name);
        return readers.TryGetValue(key, out var found) ? [.. found.Distinct()] : [];
    }

    private void ReadVolumes(TreeResource resource, Mapping spec, PodTemplate template)
    {
        var byPath = template.Containers
            .SelectMany(static item => item.Container.MappingsAt("volumeMounts"))
            .Where(static mount => mount.TextAt("subPath") is not null || mount.TextAt("subPathExpr") is not null)
            .Select(static mount => mount.TextAt("name"))
            .ToHashSet();
        foreach (var volume in spec.MappingsAt("volumes"))
        {
            var manner = byPath.Contains(volume.TextAt("name")) ? ReadingManner.SubPath : ReadingManner.Files;
            ReadSource(resource, volume, manner);
            Add(resource, "PersistentVolumeClaim", volume.TextAt("persistentVolumeClaim.claimName"), ReadingManner.Files);
            foreach (var source in volume.MappingsAt("projected.sources"))
            {
                Add(resource, "ConfigMap", source.TextAt("configMap.name"), manner);
                Add(resource, "Secret", source.TextAt("secret.name"), manner);
            }
        }
    }

    private void ReadSource(TreeResource resource, Mapping volume, ReadingManner manner)
    {
        Add(resource, "ConfigMap", volume.TextAt("configMap.name"), manner);
        Add(resource, "Secret", volume.TextAt("secret.secretName"), manner);
    }

    private void ReadEnvironment(TreeResource resource, Mapping container)
    {
        foreach (var from in container.MappingsAt("envFrom"))
        {
            Add(resource, "ConfigMap", from.TextAt("configMapRef.name"), ReadingManner.Environment);
            Add(resource, "Secret", from.TextAt("secretRef.name"), ReadingManner.Environment);
        }

        foreach (var variable in container.MappingsAt("env"))
        {
            Add(resource, "ConfigMap", variable.TextAt("valueFrom.configMapKeyRef.name"), ReadingManner.Environment);
            Add(resource, "Secret", variable.TextAt("valueFrom.secretKeyRef.name"), ReadingManner.Environment);
        }
    }

    private void Add(TreeResource resource, string kind, string? name, ReadingManner manner)
    {
        if (name is null)
        {
            return;
        }

        var key = (resource.Place.Folder, resource.Identity.Namespace, kind, name);
        if (!readers.TryGetValue(key, out var found))
        {
            readers.Add(key, found = []);
        }

        found.Add(new PodReader(resource, manner));
    }
}
