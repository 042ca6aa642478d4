using Manifests.Diagnostics;

namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>What this platform wants of its own tree. Ids MAN5350 to MAN5359.</summary>
internal static class AmbientDiagnostics
{
    /// <summary>A place of the layout that the requirements draw.</summary>
    public static readonly DiagnosticDescriptor PathMissing = new("MAN5350", Severity.Error,
        "the requirements lay out '{0}', and the tree does not have it. Add it where the platform composes its folders.");

    /// <summary>A route into another namespace that nobody lets in.</summary>
    public static readonly DiagnosticDescriptor NoGrant = new("MAN5351", Severity.Error,
        "the route leads to the Service '{0}' in the namespace '{1}', where no ReferenceGrant lets routes of '{2}' in. Add a ReferenceGrant to '{1}'.");

    /// <summary>The Service is somewhere else in the release.</summary>
    public static readonly DiagnosticDescriptor BackendElsewhere = new("MAN5352", Severity.Note,
        "the Service '{0}' of the namespace '{1}' is not in this tree, and Kubeflow {2} brings none; its own Istio puts it into 'istio-system'. Make sure it is there, or set backendNamespace.");

    /// <summary>A side-car in the ambient mesh.</summary>
    public static readonly DiagnosticDescriptor SidecarInMesh = new("MAN5353", Severity.Error,
        "the pods of {0} ask for a side-car, and their namespace '{1}' is in the ambient mesh. Set 'sidecar.istio.io/inject' to \"false\".");

    /// <summary>A namespace in both meshes.</summary>
    public static readonly DiagnosticDescriptor LabelsContradict = new("MAN5354", Severity.Error,
        "the namespace '{0}' is in the ambient mesh and has 'istio-injection' set to \"{1}\". Set it to \"disabled\".");

    /// <summary>A component without the figures of the table.</summary>
    public static readonly DiagnosticDescriptor FiguresDiffer = new("MAN5355", Severity.Error,
        "the container '{0}' of the Deployment '{1}' should get {2} {3} of {4}, and the tree gives {5}. Patch it with the figure of the table.");

    /// <summary>No base brings the component.</summary>
    public static readonly DiagnosticDescriptor BaseMissing = new("MAN5356", Severity.Error,
        "no kustomization reads '{0}', which brings the Deployment '{1}'. Add it to the bases, or leave the component out with 'without'.");

    /// <summary>An Application that somebody has to sync, or that gives up at once.</summary>
    public static readonly DiagnosticDescriptor SyncMissing = new("MAN5357", Severity.Error,
        "the Application '{0}' has no 'spec.syncPolicy.{1}'; the requirements ask for a sync policy that tries again. Add it.");

    /// <summary>The DNS record that the settings promise.</summary>
    public static readonly DiagnosticDescriptor NoDnsRecord = new("MAN5358", Severity.Error,
        "dns is {0}, and nothing in the tree makes a record for '{1}'. Add {2}.");

    /// <summary>kustomize stops at a patch without an object.</summary>
    public static readonly DiagnosticDescriptor PatchWithoutTarget = new("MAN5359", Severity.Error,
        "the patch is for {0} '{1}', which neither the tree nor the bases have with these settings. Name one that they have, or leave the patch out.");
}
