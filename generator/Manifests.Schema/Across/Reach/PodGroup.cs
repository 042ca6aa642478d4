using Manifests.Schema.PodSecurity;
using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>Pods that are alike: those of a workload, or those that somebody else makes.</summary>
public sealed class PodGroup
{
    private readonly Mapping? spec;

    private PodGroup(AppliedResource? resource, string @namespace, KnownLabels labels, Mapping? spec)
    {
        Resource = resource;
        Namespace = @namespace;
        Labels = labels;
        this.spec = spec;
    }

    /// <summary>The workload or Pod that brings them; <see langword="null"/> when they were only described.</summary>
    public AppliedResource? Resource { get; }

    /// <summary>The namespace they are in.</summary>
    public string Namespace { get; }

    /// <summary>Whether they share the network of their node, where most network plugins take them for the node itself.</summary>
    public bool AreOnHostNetwork => spec?.BooleanOf("hostNetwork") == true;

    internal KnownLabels Labels { get; }

    /// <summary>The pods of a workload; <see langword="null"/> when the resource has none.</summary>
    public static PodGroup? Of(AppliedResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (PodTemplates.Of(resource.Content) is not var (pod, _))
        {
            return null;
        }

        var labels = resource.Doubt is null ? KnownLabels.Of(pod.MappingOf("metadata")?.MappingOf("labels")) : KnownLabels.None;
        return new PodGroup(resource, resource.Namespace ?? "default", labels, pod.MappingOf("spec"));
    }

    /// <summary>Pods that no known resource makes, such as those of an ingress controller.</summary>
    /// <param name="namespace">The namespace they are in.</param>
    /// <param name="labels">All their labels, as far as policies ask for them.</param>
    public static PodGroup Described(string @namespace, params IEnumerable<KeyValuePair<string, string>> labels)
    {
        ArgumentException.ThrowIfNullOrEmpty(@namespace);
        return new PodGroup(null, @namespace, new KnownLabels(labels.ToDictionary(StringComparer.Ordinal), isComplete: true), spec: null);
    }

    /// <summary>For sentences: <c>Deployment 'shop/web'</c>, <c>pods of the namespace 'ingress'</c>.</summary>
    public override string ToString() => Resource?.ToString() ?? $"pods of the namespace '{Shown.Escape(Namespace)}'";

    /// <summary>The numbers of the container ports with a name; several containers may give it to different ports.</summary>
    internal IEnumerable<long> PortsNamed(string name, string protocol) =>
        Containers()
            .SelectMany(static container => container.SequenceOf("ports")?.OfType<Mapping>() ?? [])
            .Where(port => port.TextOf("name") == name && (port.TextOf("protocol") ?? ReachPort.Tcp) == protocol)
            .Select(static port => port.Int64Of("containerPort"))
            .OfType<long>();

    // Init containers that are restarted always run beside the others.
    private IEnumerable<Mapping> Containers() =>
        Listed("containers").Concat(Listed("initContainers").Where(static container => container.TextOf("restartPolicy") == "Always"));

    private IEnumerable<Mapping> Listed(string field) => spec?.SequenceOf(field)?.OfType<Mapping>() ?? [];
}
