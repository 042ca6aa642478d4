using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The options of a mount that depend on each other, or on the container.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateMountPropagation, validateMountRecursiveReadOnly.</remarks>
internal static class MountOptions
{
    private static readonly KubernetesVersion RecursiveReadOnly = new(1, 31);

    /// <summary>Checks one mount; the trail stands at the pod's spec.</summary>
    public static void Check(SchemaWalk walk, PodContainer container, int index, Mapping mount)
    {
        // A patch may leave the other half to what it patches.
        if (walk.Options.Partial)
        {
            return;
        }

        if (mount.TextOf("mountPropagation") == "Bidirectional"
            && container.Value.MappingOf("securityContext")?.BooleanOf("privileged") != true)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.BidirectionalNotPrivileged,
                mount["mountPropagation"]!,
                [container.List, container.Index, "volumeMounts", index, "mountPropagation"]);
        }

        if (mount.TextOf("recursiveReadOnly") is "Enabled" or "IfPossible" && walk.Version >= RecursiveReadOnly)
        {
            CheckRecursive(walk, container, index, mount);
        }
    }

    private static void CheckRecursive(SchemaWalk walk, PodContainer container, int index, Mapping mount)
    {
        if (mount.BooleanOf("readOnly") != true)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.RecursiveWithoutReadOnly,
                mount["recursiveReadOnly"]!,
                [container.List, container.Index, "volumeMounts", index, "recursiveReadOnly"]);
        }

        if (mount.TextOf("mountPropagation") is { Length: > 0 } propagation and not "None")
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.RecursiveWithPropagation,
                mount["recursiveReadOnly"]!,
                [container.List, container.Index, "volumeMounts", index, "recursiveReadOnly"],
                Shown.Escape(propagation));
        }
    }
}
