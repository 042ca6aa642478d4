using Manifests.Models;
using Manifests.Models.Core.V1;
using Manifests.Yaml;

namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>What makes Kubeflow, written for Istio side-cars, fit an ambient mesh.</summary>
internal static class AmbientMesh
{
    private const string DataplaneMode = "istio.io/dataplane-mode";
    private const string Injection = "istio-injection";

    /// <summary>Deployments whose pod template asks for a side-car upstream.</summary>
    public static IReadOnlyList<string> DeploymentsWithSidecar { get; } = ["centraldashboard", "profiles-deployment"];

    /// <summary>DestinationRules that demand mutual TLS from side-cars, which ambient pods do not have.</summary>
    public static IReadOnlyList<string> MutualTlsRules { get; } = ["jupyter-web-app", "tensorboards-web-app", "volumes-web-app"];

    /// <summary>Services that the dashboard or the gateway reach.</summary>
    public static IReadOnlyList<string> ExposedServices { get; } =
        ["centraldashboard", "jupyter-web-app-service", "profiles-kfam", "tensorboards-web-app-service", "volumes-web-app-service"];

    public static Namespace Namespace() => new("kubeflow")
    {
        Labels = { [Injection] = "disabled", [DataplaneMode] = "ambient" },
    };

    /// <summary>
    /// The labels that the profile controller gives to each user's namespace: upstream's four, the mesh's, and an empty value
    /// that takes the injection label away.
    /// </summary>
    public static Mapping ProfileNamespaceLabels() => new()
    {
        { "katib.kubeflow.org/metrics-collector-injection", "enabled" },
        { "serving.kubeflow.org/inferenceservice", "enabled" },
        { "pipelines.kubeflow.org/enabled", "true" },
        { "app.kubernetes.io/part-of", "kubeflow-profile" },
        { Injection, "" },
        { DataplaneMode, "ambient" },
    };

    public static Resource WithoutSidecar(string deployment) =>
        new UntypedResource("apps/v1", "Deployment", deployment, "kubeflow")
            .Set("spec.template.metadata.annotations", new Mapping { { "sidecar.istio.io/inject", "false" } });

    public static Resource WithoutRule(string rule) =>
        new UntypedResource("networking.istio.io/v1alpha3", "DestinationRule", rule, "kubeflow").Set("$patch", "delete");

    public static Resource Behind(string waypoint, string service) =>
        new UntypedResource("v1", "Service", service, "kubeflow") { Labels = { ["istio.io/use-waypoint"] = waypoint } };
}
