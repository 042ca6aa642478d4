using Manifests.Yaml;

namespace Manifests.Platforms.KubeflowOnEks.Checking;

/// <summary>What the roadmap states although it can hurt is told, until somebody accepts it by name.</summary>
internal static class RiskRule
{
    private static readonly string[] Writing = ["create", "update", "patch", "delete", "*"];

    public static void Check(TreeReview review, KubeflowOnEksSettings settings)
    {
        foreach (var policy in review.OfKind("NetworkPolicy").Where(static policy => policy.Namespace == KubeflowPipelines.NamespaceName))
        {
            var egress = policy.At("spec", "egress") as Sequence ?? [];
            if (!egress.OfType<Mapping>().Any(static rule => Lets(rule, "TCP", "53")))
            {
                Tell(review, settings, policy, egress, KnownRisk.DnsOverUdpOnly,
                    $"the NetworkPolicy '{policy.Name}' lets pods ask for names over UDP only, and a long answer gets lost");
            }

            if (!egress.OfType<Mapping>().Any(LetsOwnNamespace))
            {
                Tell(review, settings, policy, egress, KnownRisk.NoCallsInNamespace,
                    $"the NetworkPolicy '{policy.Name}' lets no pod call another one of its namespace but for port 443");
            }
        }

        CheckSecrets(review, settings);
        CheckImages(review, settings);
    }

    private static void CheckSecrets(TreeReview review, KubeflowOnEksSettings settings)
    {
        foreach (var binding in review.OfKind("ClusterRoleBinding"))
        {
            if (binding.TextAt("roleRef", "name") is { } name && review.Find("ClusterRole", name) is { } role
                && (role.At("rules") as Sequence ?? []).OfType<Mapping>().FirstOrDefault(WritesSecrets) is { } rule)
            {
                Tell(review, settings, role, rule, KnownRisk.ClusterWideSecrets,
                    $"the ClusterRole '{name}' may write Secrets, and '{binding.Name}' binds it for every namespace");
            }
        }
    }

    private static void CheckImages(TreeReview review, KubeflowOnEksSettings settings)
    {
        foreach (var file in review.Tree.Files.Where(static file => file.Role == TreeFileRole.Kustomization))
        {
            var kustomization = new PlacedResource(file, file.Documents[0], "", null);
            var folder = file.Folder;
            foreach (var image in (kustomization.At("images") as Sequence ?? []).OfType<Mapping>())
            {
                var name = image.TextOf("name") ?? "";
                if (!review.Resources.Where(resource => resource.File.Folder == folder).Any(resource => Runs(resource, name)))
                {
                    Tell(review, settings, kustomization, image, KnownRisk.UnmatchedImage,
                        $"the kustomization changes the image '{name}', which nothing in its folder runs");
                }
            }
        }
    }

    private static void Tell(
        TreeReview review, KubeflowOnEksSettings settings, PlacedResource resource, Node at, KnownRisk risk, string problem)
    {
        if (!settings.AcceptedRisks.Contains(risk))
        {
            review.Tell(resource, at, KubeflowOnEksDiagnostics.Risk, problem, KubeflowOnEksSettings.NameOf(risk));
        }
    }

    private static bool Lets(Mapping rule, string protocol, string port) => rule.SequenceOf("ports") is not { } ports
        || ports.OfType<Mapping>().Any(allowed =>
            (allowed.TextOf("protocol") ?? "TCP") == protocol && (allowed["port"] is null || (allowed["port"] as Scalar)?.Text == port));

    private static bool LetsOwnNamespace(Mapping rule) =>
        rule.SequenceOf("ports") is null
        && (rule.SequenceOf("to") is not { } peers || peers.OfType<Mapping>().Any(static peer => !peer.ContainsKey("ipBlock")));

    private static bool WritesSecrets(Mapping rule) =>
        Texts(rule, "resources").Any(static resource => resource is "secrets" or "*") && Texts(rule, "verbs").Any(Writing.Contains);

    private static bool Runs(PlacedResource resource, string image) =>
        PodSpecs.Of(resource)?.SequenceOf("containers")?.OfType<Mapping>()
            .Any(container => container.TextOf("image")?.StartsWith(image, StringComparison.Ordinal) == true) == true;

    private static IEnumerable<string> Texts(Mapping map, string key) =>
        (map.SequenceOf(key) ?? []).OfType<Scalar>().Select(static scalar => scalar.Text);
}
