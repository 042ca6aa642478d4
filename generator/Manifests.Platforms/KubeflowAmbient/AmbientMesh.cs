using Manifests.Models;
using Manifests.Models.Core.V1;
using Manifests.Models.GatewayApi.V1;
using Manifests.Yaml;

namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>What makes Kubeflow, written for Istio side-cars, fit an ambient mesh.</summary>
internal static class AmbientMesh
{
    public const string KubeflowNamespace = "kubeflow";
    public const string DataplaneMode = "istio.io/dataplane-mode";
    public const string Injection = "istio-injection";
    public const string SidecarInjection = "sidecar.istio.io/inject";

    public static Namespace Namespace() => new(KubeflowNamespace)
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
        new UntypedResource("apps/v1", "Deployment", deployment, KubeflowNamespace)
            .Set("spec.template.metadata.annotations", new Mapping { { SidecarInjection, "false" } });

    public static Resource WithoutRule(string rule) =>
        new UntypedResource("networking.istio.io/v1alpha3", "DestinationRule", rule, KubeflowNamespace).Set("$patch", "delete");

    public static Resource Behind(string waypoint, string service) =>
        new UntypedResource("v1", "Service", service, KubeflowNamespace) { Labels = { ["istio.io/use-waypoint"] = waypoint } };

    /// <summary>The proxy that traffic to Services behind it goes through. Istio makes its pods.</summary>
    public static Gateway Waypoint(string name) => new(name, KubeflowNamespace)
    {
        Labels = { ["istio.io/waypoint-for"] = "service" },
        Spec = new()
        {
            GatewayClassName = "istio-waypoint",
            Listeners = [new() { Name = "mesh", Port = 15008, Protocol = "HBONE" }],
        },
    };
}
