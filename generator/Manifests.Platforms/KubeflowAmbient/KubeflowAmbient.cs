using Manifests.Models.Kustomize;
using Manifests.Schema;

namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>Core Kubeflow in a cluster that has ArgoCD, kgateway and an Istio ambient mesh. From seed 004.</summary>
public sealed class KubeflowAmbient(KubeflowAmbientSettings settings) : Platform("kubeflow-ambient")
{
    /// <inheritdoc/>
    public override KubernetesVersion Kubernetes => new(1, 32);

    /// <inheritdoc/>
    protected override void Compose(PlatformBuilder platform)
    {
        var repository = platform.Repository(settings.RepositoryUrl, settings.Revision, root: "k8s-app-configs");
        var kubeflow = repository.Component("kubeflow");

        var upstream = ComposeBase(platform, kubeflow.Component("base"));
        var profiles = ComposeProfiles(kubeflow.Component("profiles"));
        var overlay = ComposeOverlay(kubeflow.Component("overlays/default"), upstream, profiles);

        var apps = repository.Component("apps");
        apps.Add("kubeflow.yaml", Applications.Kubeflow(overlay));
        ComposeBootstrap(platform, apps);
    }

    private ComponentBuilder ComposeBase(PlatformBuilder platform, ComponentBuilder component)
    {
        // Upstream defines the namespace too, and kustomize refuses a second one: this file is a patch onto it, so that the
        // labels of the mesh land together with the namespace.
        var @namespace = component.Patch("namespace.yaml", AmbientMesh.Namespace());
        var strict = settings.Bases == BaseForm.Strict;
        component.Kustomization(new Kustomization
        {
            Resources = UpstreamBases.Of(settings),
            Patches = strict ? null : [new() { Path = @namespace }],
        });

        if (strict)
        {
            platform.AllowUnreached(@namespace, "the document lists the file beside a kustomization that does not read it");
        }

        return component;
    }

    private ComponentBuilder ComposeProfiles(ComponentBuilder component)
    {
        var profile = component.Patch("kubeflow-user-example-com.yaml", Profiles.Example(settings.ProfileOwner));
        component.Kustomization(new Component
        {
            // Upstream names its profile by a variable that is only replaced at the very end, so it is found by kind.
            Patches = [new() { Path = profile, Target = new() { Kind = "Profile" } }],
        });
        return component;
    }

    private ComponentBuilder ComposeOverlay(ComponentBuilder overlay, ComponentBuilder upstream, ComponentBuilder profiles)
    {
        var gateway = overlay.Add("gateway-config.yaml", Ingress.Of(settings));
        var labels = overlay.Yaml("patches/profile-namespace-labels.yaml", AmbientMesh.ProfileNamespaceLabels());
        overlay.Kustomization(new Kustomization
        {
            Resources = [upstream, gateway],
            Components = [profiles],
            Patches = [.. Patches(overlay)],
            ConfigMapGenerator =
            [
                new()
                {
                    Name = "namespace-labels-data",
                    Namespace = "kubeflow",
                    Behavior = GeneratorBehavior.Merge,
                    Files = [new("namespace-labels.yaml", labels)],
                },
            ],
        });
        return overlay;
    }

    // One patch a file: kustomize 5.5 crashes on a file in which several documents delete.
    private IEnumerable<Patch> Patches(ComponentBuilder overlay)
    {
        if (settings.Bases == BaseForm.Strict)
        {
            yield return new() { Path = overlay.Patch("patches/namespace.yaml", AmbientMesh.Namespace()) };
        }

        foreach (var component in CoreComponent.All)
        {
            yield return new() { Path = overlay.Patch($"patches/resources-{component.Deployment}.yaml", ResourceTable.PatchOf(component)) };
        }

        foreach (var deployment in AmbientMesh.DeploymentsWithSidecar)
        {
            yield return new() { Path = overlay.Patch($"patches/no-sidecar-{deployment}.yaml", AmbientMesh.WithoutSidecar(deployment)) };
        }

        foreach (var rule in AmbientMesh.MutualTlsRules)
        {
            yield return new() { Path = overlay.Patch($"patches/delete-destination-rule-{rule}.yaml", AmbientMesh.WithoutRule(rule)) };
        }

        foreach (var service in settings.Waypoint is null ? [] : AmbientMesh.ExposedServices)
        {
            yield return new() { Path = overlay.Patch($"patches/waypoint-{service}.yaml", AmbientMesh.Behind(settings.Waypoint!, service)) };
        }

        yield return new() { Path = overlay.Patch("patches/wave-kubeflow-route.yaml", Ingress.Wave()) };
    }

    private static void ComposeBootstrap(PlatformBuilder platform, ComponentBuilder apps)
    {
        var root = platform.Component("bootstrap").Add("root-app.yaml", Applications.Root(apps));
        platform.AllowUnreached(root, "applied once by hand: it is what makes ArgoCD read the rest");
    }
}
