using System.Collections.Frozen;

namespace Manifests.Schema.Validation;

/// <summary>
/// Kinds that mean nothing without their spec, although the schema does not ask for it: the server then refuses what an empty one
/// lacks.
/// </summary>
/// <remarks>Source: <c>pkg/apis/*/validation</c>; Go decodes an absent spec as an empty one.</remarks>
internal sealed class MissingSpecRule : IResourceRule
{
    private static readonly FrozenSet<string> Kinds = FrozenSet.Create(
        StringComparer.Ordinal,
        "Service",
        "PersistentVolume",
        "PersistentVolumeClaim",
        "networking.k8s.io/Ingress",
        "networking.k8s.io/IngressClass",
        "networking.k8s.io/IPAddress",
        "networking.k8s.io/ServiceCIDR",
        "autoscaling/HorizontalPodAutoscaler",
        "apiregistration.k8s.io/APIService",
        "flowcontrol.apiserver.k8s.io/FlowSchema",
        "flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration",
        "admissionregistration.k8s.io/ValidatingAdmissionPolicy",
        "admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding",
        "admissionregistration.k8s.io/MutatingAdmissionPolicy",
        "admissionregistration.k8s.io/MutatingAdmissionPolicyBinding");

    public void Check(ResourceContext resource)
    {
        if (!resource.Root.HasValue("spec")
            && !resource.Walk.Options.Partial
            && resource.Kind?.Type.FindProperty("spec", resource.Walk.Version) is not { IsRequired: true }
            && Kinds.Contains(KindKey.Of(resource.Group, resource.KindName)))
        {
            resource.Walk.Findings.Add(SchemaDiagnostics.FieldMissing, resource.Root, "spec");
        }
    }
}
