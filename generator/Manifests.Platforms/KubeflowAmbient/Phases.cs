using Manifests.Models;
using Manifests.Models.Kustomize;

namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>The folders and Applications that come before the components when they come in phases.</summary>
internal sealed class Phases(KubeflowAmbientSettings settings, UpstreamBases bases)
{
    private const int CustomResources = -2;
    private const int CertManager = -1;
    private const int Infrastructure = 0;

    /// <summary>The wave of the components themselves.</summary>
    public const int Components = 1;

    /// <summary>Adds them.</summary>
    /// <param name="kubeflow">The folder of Kubeflow.</param>
    /// <param name="apps">The folder of Applications.</param>
    public void AddTo(ComponentBuilder kubeflow, ComponentBuilder apps)
    {
        ArgoConfiguration.AddTo(apps, Applications.ArgoConfigurationWave);
        Add(kubeflow, apps, "crds", "default", CustomResources, new() { Resources = bases.CustomResources });
        Add(kubeflow, apps, "cert-manager", "cert-manager", CertManager, new() { Resources = bases.CertManager });

        var @namespace = kubeflow.Component("infrastructure").Patch("namespace.yaml", AmbientMesh.Namespace());
        var infrastructure = new Kustomization { Resources = bases.Infrastructure, Patches = [new() { Path = @namespace }] };
        Add(kubeflow, apps, "infrastructure", AmbientMesh.KubeflowNamespace, Infrastructure, infrastructure);
    }

    /// <summary>Patches that leave out the definitions that an earlier phase has brought: two Applications would own them otherwise.</summary>
    public IEnumerable<(string Name, Resource Patch)> WithoutDefinitions() =>
        UpstreamBases.Definitions
            .Where(each => settings.Has(each.Part))
            .Select(static each => (
                $"delete-definition-{each.Name}",
                (Resource)new UntypedResource("apiextensions.k8s.io/v1", "CustomResourceDefinition", each.Name).Set("$patch", "delete")));

    private static void Add(
        ComponentBuilder kubeflow, ComponentBuilder apps, string name, string destination, int wave, Kustomization kustomization)
    {
        var folder = kubeflow.Component(name);
        folder.Kustomization(kustomization);
        var application = Applications.Phase(name, folder, destination, wave);
        apps.Add(application.Name + ".yaml", application);
    }
}
