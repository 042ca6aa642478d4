using Manifests.Schema.Across;
using Manifests.Schema.PodSecurity;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Testing;

/// <summary>A Service that connections go to: policies see the pods behind it and the pods' own port.</summary>
public sealed class ServiceEnd
{
    private readonly AppliedResource service;
    private readonly PodGroup[] pods;

    internal ServiceEnd(RenderedPlatform platform, AppliedResource service)
    {
        this.service = service;
        pods = [.. platform.Reach.Pods.Where(IsSelected)];
    }

    private Mapping Spec => service.Content.MappingOf("spec") ?? new Mapping();

    /// <summary>Finds a Service of the tree; the test fails when there is none or more than one.</summary>
    internal static ServiceEnd Find(RenderedPlatform platform, string name, string? inNamespace)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var all = platform.Applied.Where(static resource => resource is { Kind: "Service", Group: "" }).ToArray();
        var named = all.Where(found => found.Name == name && (inNamespace is null || found.Namespace == inNamespace)).ToArray();
        if (named.Length != 1)
        {
            var listed = Words.And([.. (named.Length > 0 ? named : all).Select(Words.WithPlace)]);
            var nearest = named.Length > 0 ? "" : Words.Nearest(name, all.Select(static found => found.Name));
            var number = named.Length > 0 ? $"{named.Length} Services" : "no Service";
            var place = PlatformAssertions.Place(inNamespace);
            Assert.Fail($"Expected one Service '{name}'{place}, found {number}; the tree has {listed}{nearest}.");
        }

        return new ServiceEnd(platform, named[0]);
    }

    /// <summary>Every kind of pods behind a port of it, with their own port.</summary>
    internal IReadOnlyList<(PodGroup Pods, ReachPort Port)> Behind(ReachPort asked)
    {
        if (service.Doubt is { } doubt)
        {
            Assert.Fail($"Which pods are behind {service} the tree does not tell: {doubt}.");
        }

        var ports = Spec.SequenceOf("ports")?.OfType<Mapping>().ToArray() ?? [];
        var port = ports.FirstOrDefault(port => port.Int64Of("port") == asked.Number && ProtocolOf(port) == asked.Protocol);
        if (port is null)
        {
            var known = Words.And([.. ports.Select(static port => $"{ProtocolOf(port)} port {port.Int64Of("port")}")]);
            Assert.Fail($"{Words.WithPlace(service)} has no {asked}, only {known}.");
        }

        if (pods.Length == 0)
        {
            Assert.Fail($"{Words.WithPlace(service)} selects no pods of the tree; name them with OtherPods(...).");
        }

        return [.. pods.Select(group => (group, asked with { Number = TargetOf(port, group) }))];
    }

    /// <inheritdoc/>
    public override string ToString() => service.ToString();

    // Without a target the port is the same; a name is that of a port of the pods.
    private int TargetOf(Mapping port, PodGroup group)
    {
        if (port.TextOf("targetPort") is not { } name)
        {
            return (int)(port.Int64Of("targetPort") ?? port.Int64Of("port") ?? 0);
        }

        var number = (PodTemplates.Of(group.Resource!.Content)?.Pod.MappingOf("spec")?.SequenceOf("containers")?.OfType<Mapping>() ?? [])
            .SelectMany(static container => container.SequenceOf("ports")?.OfType<Mapping>() ?? [])
            .FirstOrDefault(named => named.TextOf("name") == name && ProtocolOf(named) == ProtocolOf(port))?.Int64Of("containerPort");
        if (number is null)
        {
            Assert.Fail($"{Words.WithPlace(service)} goes to the port '{name}', which {Words.WithPlace(group.Resource)} does not have.");
        }

        return (int)number.Value;
    }

    private bool IsSelected(PodGroup group)
    {
        var labels = PodTemplates.Of(group.Resource!.Content)?.Pod.MappingOf("metadata")?.MappingOf("labels");
        return group.Namespace == (service.Namespace ?? "default")
            && Spec.MappingOf("selector") is { Count: > 0 } selector
            && selector.All(wanted => wanted.Value.ValueEquals(labels?[wanted.Key]));
    }

    private static string ProtocolOf(Mapping port) => port.TextOf("protocol") ?? ReachPort.Tcp;
}
