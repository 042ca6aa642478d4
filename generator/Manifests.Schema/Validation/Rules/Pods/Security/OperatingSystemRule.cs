using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A pod that names its operating system has only settings that exist there.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateLinux, validateWindows.</remarks>
internal sealed class OperatingSystemRule : ITypeRule
{
    private static readonly KubernetesVersion PodResources = new(1, 34);

    private static readonly KubernetesVersion UserNamespaces = new(1, 33);

    private static readonly string[] LinuxFlagsOfPod = ["hostPID", "hostIPC"];

    private static readonly string[] LinuxOfPodContext =
    [
        "appArmorProfile", "seLinuxOptions", "seccompProfile", "fsGroup", "fsGroupChangePolicy", "runAsUser", "runAsGroup",
        "supplementalGroups", "supplementalGroupsPolicy", "seLinuxChangePolicy",
    ];

    private static readonly string[] LinuxOfContainerContext =
    [
        "appArmorProfile", "seLinuxOptions", "seccompProfile", "capabilities", "readOnlyRootFilesystem", "privileged",
        "allowPrivilegeEscalation", "procMount", "runAsUser", "runAsGroup",
    ];

    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        switch (PodSpecs.OsName(value))
        {
            case "linux":
                CheckLinux(walk, value);
                break;
            case "windows":
                CheckWindows(walk, value);
                break;
        }
    }

    private static void CheckLinux(SchemaWalk walk, Mapping spec)
    {
        TellSet(walk, spec.MappingOf("securityContext"), "windowsOptions", "linux", ["securityContext", "windowsOptions"]);
        foreach (var container in new PodContainers(spec))
        {
            TellSet(
                walk,
                container.Value.MappingOf("securityContext"),
                "windowsOptions",
                "linux",
                [container.List, container.Index, "securityContext", "windowsOptions"]);
        }
    }

    private static void CheckWindows(SchemaWalk walk, Mapping spec)
    {
        TellSet(walk, spec, "shareProcessNamespace", "windows", ["shareProcessNamespace"]);
        if (walk.Version >= UserNamespaces)
        {
            TellSet(walk, spec, "hostUsers", "windows", ["hostUsers"]);
        }

        foreach (var field in LinuxFlagsOfPod)
        {
            if (spec.BooleanOf(field) == true)
            {
                TellSet(walk, spec, field, "windows", [field]);
            }
        }

        if (walk.Version >= PodResources)
        {
            TellSet(walk, spec, "resources", "windows", ["resources"]);
        }

        var context = spec.MappingOf("securityContext");
        foreach (var field in LinuxOfPodContext)
        {
            TellSet(walk, context, field, "windows", ["securityContext", field]);
        }

        if (context?.SequenceOf("sysctls") is { Count: > 0 })
        {
            TellSet(walk, context, "sysctls", "windows", ["securityContext", "sysctls"]);
        }

        foreach (var container in new PodContainers(spec))
        {
            foreach (var field in LinuxOfContainerContext)
            {
                TellSet(
                    walk,
                    container.Value.MappingOf("securityContext"),
                    field,
                    "windows",
                    [container.List, container.Index, "securityContext", field]);
            }
        }
    }

    private static void TellSet(SchemaWalk walk, Mapping? owner, string field, string system, ReadOnlySpan<PathStep> place)
    {
        if (owner?.HasValue(field) == true)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.NotOfSystem, owner[field]!, place, field, system);
        }
    }
}
