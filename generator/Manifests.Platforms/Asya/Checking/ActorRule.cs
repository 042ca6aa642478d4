using Manifests.Schema.PodSecurity;
using Manifests.Yaml;

namespace Manifests.Platforms.Asya.Checking;

/// <summary>The pods of actors fit the level of their namespace and, if they need one, a GPU node.</summary>
/// <remarks>Nobody but Asya's operator knows what an AsyncActor holds, so no general check looks into it.</remarks>
internal static class ActorRule
{
    private const string Actor = "AsyncActor";
    private const string Enforce = "pod-security.kubernetes.io/enforce";
    private const string Template = "spec.workload.template.";

    public static void Check(TreeReview review, AsyaSettings settings)
    {
        var nodes = NodeGroupRule.GpuNodes(review);
        foreach (var resource in review.Resources)
        {
            var pod = resource.Kind == Actor ? resource.At("spec", "workload", "template", "spec") as Mapping : PodSpecs.Of(resource);
            if (pod is null)
            {
                continue;
            }

            if (PodSpecs.AsksFor(pod, Gpus.Resource) && nodes?.Takes(pod) == false)
            {
                review.Tell(resource, pod, AsyaDiagnostics.NoNodesForPod, resource, Gpus.Resource);
            }

            if (resource.Kind == Actor)
            {
                CheckLevel(review, settings, resource, pod);
            }
        }
    }

    private static void CheckLevel(TreeReview review, AsyaSettings settings, PlacedResource actor, Mapping pod)
    {
        PodSecurityLevel? level = review.Find("Namespace", actor.Namespace ?? "")?.TextAt("metadata", "labels", Enforce) switch
        {
            "restricted" => PodSecurityLevel.Restricted,
            "baseline" => PodSecurityLevel.Baseline,
            _ => null,
        };
        if (level is not { } enforced)
        {
            return;
        }

        var policy = new PodSecurityPolicy(enforced, settings.KubernetesVersion);
        foreach (var violation in PodSecurityStandards.Review(metadata: null, pod, Template).Where(found => found.Breaks(policy)))
        {
            review.Tell(
                actor, pod, AsyaDiagnostics.ActorPodRefused,
                actor, PodSecurityPolicy.NameOf(enforced), violation.Path, violation.Found, violation.Remedy);
        }
    }
}
