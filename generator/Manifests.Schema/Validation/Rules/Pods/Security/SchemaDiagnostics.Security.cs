using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>A container may not gain the privileges that it has.</summary>
    public static readonly DiagnosticDescriptor EscalationConflict = Error("MAN2175",
        "'allowPrivilegeEscalation: false' does not go with {0}; remove one of the two");

    /// <summary>A profile of the node has no name.</summary>
    public static readonly DiagnosticDescriptor ProfileUnnamed = Error("MAN2176",
        "'type: Localhost' needs a 'localhostProfile'; add it");

    /// <summary>A profile has a name although it is none of the node.</summary>
    public static readonly DiagnosticDescriptor ProfileNamed = Error("MAN2177",
        "'localhostProfile' needs 'type: Localhost', found {0}; remove it, or change the type");

    /// <summary>A container would see the whole /proc of the node.</summary>
    public static readonly DiagnosticDescriptor UnmaskedProc = Error("MAN2178",
        "'procMount: Unmasked' needs 'hostUsers: false' in the pod; add it, or remove procMount");

    /// <summary>A kernel parameter belongs to what the pod shares with its node.</summary>
    public static readonly DiagnosticDescriptor SysctlOfNode = Error("MAN2179",
        "the kernel parameter {0} would be that of the node, because of '{1}: true'; remove one of the two");

    /// <summary>A kernel parameter is set twice.</summary>
    public static readonly DiagnosticDescriptor SysctlRepeated = Error("MAN2180",
        "the kernel parameter {0} is set already; remove one of the two");

    /// <summary>The processes of a pod cannot be its own and the node's.</summary>
    public static readonly DiagnosticDescriptor ProcessesOfNode = Error("MAN2181",
        "'shareProcessNamespace: true' does not go with 'hostPID: true'; remove one of the two");

    /// <summary>A pod with users of its own shares something with its node.</summary>
    public static readonly DiagnosticDescriptor OwnUsersConflict = Error("MAN2182",
        "'hostUsers: false' does not go with '{0}'; remove one of the two");

    /// <summary>A setting does not exist on the pod's operating system.</summary>
    public static readonly DiagnosticDescriptor NotOfSystem = Error("MAN2183",
        "'{0}' does not exist for pods of {1}; remove it, or change os.name");

    /// <summary>A container and its pod differ in being a process of the node.</summary>
    public static readonly DiagnosticDescriptor HostProcessDiffers = Error("MAN2184",
        "hostProcess differs from that of the pod, which is {0}; write the same, or remove one of the two");

    /// <summary>Only some containers are processes of the node.</summary>
    public static readonly DiagnosticDescriptor HostProcessMixed = Error("MAN2185",
        "either all containers of a pod have 'hostProcess: true' or none; set it for all");

    /// <summary>Processes of the node have a network of their own.</summary>
    public static readonly DiagnosticDescriptor HostProcessNetwork = Error("MAN2186",
        "a pod with 'hostProcess: true' needs 'hostNetwork: true'; add it");

    /// <summary>An annotation that the server reads has another form.</summary>
    public static readonly DiagnosticDescriptor BadPodAnnotation = Error("MAN2187",
        "the annotation '{0}' has the value {1}; expected {2}");

    /// <summary>An annotation and a field say different profiles.</summary>
    public static readonly DiagnosticDescriptor ProfilesDiffer = Error("MAN2188",
        "the annotation '{0}' says {1}, and the field another profile; remove the annotation");
}
