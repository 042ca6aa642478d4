using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Schema.PodSecurity;

/// <summary>The pod that controls look at, and what they found.</summary>
/// <param name="metadata">The metadata of the pod or its template; <see langword="null"/> when it has none.</param>
/// <param name="spec">The spec.</param>
/// <param name="root">The path of the pod or its template from the resource's root on; empty for a Pod.</param>
internal sealed class PodReview(Mapping? metadata, Mapping spec, string root)
{
    private static readonly KubernetesVersion WindowsKnown = new(1, 25);
    private static readonly KubernetesVersion UserNamespacesKnown = new(1, 35);
    private static readonly string[] ContainerLists = ["initContainers", "containers", "ephemeralContainers"];

    private List<PodViolation>? found;

    /// <summary>The spec of the pod.</summary>
    public Mapping Spec => spec;

    /// <summary>The annotations; <see langword="null"/> when there are none.</summary>
    public Mapping? Annotations => metadata?.MappingOf("annotations");

    /// <summary>What the whole pod may do; <see langword="null"/> when it does not tell.</summary>
    public Mapping? SecurityContext => spec.MappingOf("securityContext");

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<PodViolation> Found => found ?? (IReadOnlyList<PodViolation>)[];

    /// <summary>The releases whose controls for Linux look at this pod: only old ones do when it says that it runs on Windows.</summary>
    public VersionRange LinuxVersions =>
        spec.MappingOf("os")?.TextOf("name") == "windows" ? new VersionRange(null, WindowsKnown.Previous) : VersionRange.All;

    /// <summary>The releases in which a root user of the pod is one of the node: only old ones when it has users of its own.</summary>
    public VersionRange NodeUserVersions =>
        spec.BooleanOf("hostUsers") is false ? new VersionRange(null, UserNamespacesKnown.Previous) : VersionRange.All;

    /// <summary>All containers, in the order that they start.</summary>
    public IReadOnlyList<PodContainer> Containers { get; } = ContainersOf(spec);

    /// <summary>The security contexts of the pod and its containers, each with its path from the pod's spec on.</summary>
    public IEnumerable<(Mapping Context, string Path)> SecurityContexts()
    {
        if (SecurityContext is { } own)
        {
            yield return (own, "securityContext");
        }

        foreach (var container in Containers)
        {
            if (container.SecurityContext is { } context)
            {
                yield return (context, container.PathOf("securityContext"));
            }
        }
    }

    /// <summary>Tells that a field has a value that the control refuses.</summary>
    /// <param name="control">The control.</param>
    /// <param name="value">The value.</param>
    /// <param name="path">The field from the pod's spec on.</param>
    /// <param name="remedy">What to do.</param>
    /// <param name="versions">The releases whose control refuses it; <see langword="null"/> for all.</param>
    public void Refuse(PodControl control, Node value, string path, string remedy, VersionRange? versions = null) =>
        Add(control, value, "spec." + path, value is Scalar ? $"is {Said(value)}" : "is set", remedy, versions);

    /// <summary>Tells that a field is not set although the control wants it.</summary>
    public void Miss(PodControl control, Mapping owner, string path, string remedy, VersionRange? versions = null) =>
        Add(control, owner, "spec." + path, "is not set", remedy, versions);

    /// <summary>Tells that an annotation has a value that the control refuses.</summary>
    public void RefuseAnnotation(PodControl control, Node value, string key, string remedy) =>
        Add(control, value, $"metadata.annotations['{Shown.Escape(key)}']", $"is {Said(value)}", remedy, null);

    private static List<PodContainer> ContainersOf(Mapping spec)
    {
        var containers = new List<PodContainer>();
        foreach (var list in ContainerLists)
        {
            foreach (var (index, container) in spec.MappingsOf(list))
            {
                containers.Add(new PodContainer(container, list, index));
            }
        }

        return containers;
    }

    private void Add(PodControl control, Node at, string path, string words, string remedy, VersionRange? versions) =>
        (found ??= []).Add(new PodViolation(control, at.Location, root + path, words, remedy, versions ?? VersionRange.All));

    private static string Said(Node value) => value is Scalar { Kind: ScalarKind.String } text ? Shown.Text(text.Text) : ((Scalar)value).Text;
}
