using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What many rules ask of the spec of a pod or of its template, after the server's defaults.</summary>
internal static class PodSpecs
{
    /// <summary>The upstream name of the type.</summary>
    public const string TypeName = "io.k8s.api.core.v1.PodSpec";

    private static readonly KubernetesVersion UserNamespaces = new(1, 33);

    /// <summary>Whether the walk stands at the spec of a Pod, not at that of a template.</summary>
    public static bool IsOfPod(SchemaWalk walk) => walk.Is("", "Pod") && walk.Trail.Depth == 1;

    public static string RestartPolicy(Mapping spec) => spec.TextOf("restartPolicy") is { Length: > 0 } policy ? policy : "Always";

    public static bool UsesHostNetwork(Mapping spec) => spec.BooleanOf("hostNetwork") == true;

    /// <summary>Whether the users of the pod are those of the node; before 1.33 the server does not look at the field.</summary>
    public static bool UsesHostUsers(SchemaWalk walk, Mapping spec) =>
        walk.Version < UserNamespaces || spec.BooleanOf("hostUsers") != false;

    /// <summary>The operating system; <see langword="null"/> when it is left open.</summary>
    public static string? OsName(Mapping spec) => spec.MappingOf("os")?.TextOf("name");

    /// <summary>The volume of a name; <see langword="null"/> when there is none.</summary>
    public static Mapping? FindVolume(Mapping spec, string name)
    {
        foreach (var (_, volume) in spec.MappingsOf("volumes"))
        {
            if (volume.TextOf("name") == name)
            {
                return volume;
            }
        }

        return null;
    }
}
