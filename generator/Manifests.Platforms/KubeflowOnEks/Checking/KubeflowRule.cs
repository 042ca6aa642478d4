using Manifests.Models.Iam;
using Manifests.Yaml;

namespace Manifests.Platforms.KubeflowOnEks.Checking;

/// <summary>The folder of Kubeflow builds to what the roadmap states, and an Application reads it.</summary>
internal static class KubeflowRule
{
    private const string Folder = "infra/manifests/kubeflow";
    private const string Application = "kubeflow-pipelines";
    private const int Objects = 6;

    public static void Check(TreeReview review, KubeflowOnEksSettings settings)
    {
        PlacedResource[] built = [.. review.Resources.Where(static resource => resource.File.Folder == Folder)];
        Need(review, built, "Namespace", KubeflowPipelines.NamespaceName);
        Need(review, built, "ServiceAccount", KubeflowPipelines.RunnerName);
        if (review.Find("Application", Application) is null)
        {
            review.Tell(KubeflowOnEksDiagnostics.NoKubeflowApplication, Application);
        }

        CheckBuild(review, built.Length);
        CheckRunner(review, settings);
        CheckMesh(review);
    }

    private static void Need(TreeReview review, PlacedResource[] built, string kind, string name)
    {
        if (!built.Any(resource => resource.Kind == kind && resource.Name == name))
        {
            review.Tell(KubeflowOnEksDiagnostics.KubeflowIncomplete, Folder, kind, name);
        }
    }

    private static void CheckBuild(TreeReview review, int resources)
    {
        if (!review.Tree.TryFind(Folder + "/kustomization.yaml", out var file))
        {
            review.Tell(KubeflowOnEksDiagnostics.BuildDiffers, 0, Objects);
            return;
        }

        var kustomization = new PlacedResource(file, file.Documents[0], "", null);
        var generators = (kustomization.At("configMapGenerator") as Sequence ?? []).Cast<Mapping>().ToArray();
        if (resources + generators.Length != Objects)
        {
            review.Tell(kustomization, at: null, KubeflowOnEksDiagnostics.BuildDiffers, resources + generators.Length, Objects);
        }

        foreach (var generator in generators.Where(HasNoHash))
        {
            review.Tell(kustomization, generator, KubeflowOnEksDiagnostics.NoHash, generator.TextOf("name"), "kubeflow-config-<hash>");
        }
    }

    private static void CheckRunner(TreeReview review, KubeflowOnEksSettings settings)
    {
        if (settings.Identity != IdentityScheme.Irsa || review.Find("ServiceAccount", KubeflowPipelines.RunnerName) is not { } runner)
        {
            return;
        }

        var expected = (string)Arn.Role(settings.AccountId, PipelineRole.RoleName);
        var found = runner.At("metadata", "annotations", WorkloadIdentity.RoleAnnotation);
        if ((found as Scalar)?.Text != expected)
        {
            review.Tell(
                runner, found, KubeflowOnEksDiagnostics.RunnerWithoutRole, runner.Name, (found as Scalar)?.Text ?? "of nobody", expected);
        }
    }

    private static void CheckMesh(TreeReview review)
    {
        if (review.Find("Namespace", KubeflowPipelines.NamespaceName) is not { } @namespace)
        {
            return;
        }

        foreach (var label in (@namespace.At("metadata", "labels") as Mapping ?? []).Where(static label => IsOfMesh(label.Key)))
        {
            review.Tell(@namespace, label.Value, KubeflowOnEksDiagnostics.NamespaceInMesh, @namespace.Name, label.Key);
        }
    }

    private static bool HasNoHash(Mapping generator) => generator.MappingOf("options")?.BooleanOf("disableNameSuffixHash") == true;

    private static bool IsOfMesh(string label) =>
        label == "istio-injection" || label.StartsWith("istio.io/", StringComparison.Ordinal);
}
