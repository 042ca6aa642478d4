using Manifests.Models.Kustomize;
using Manifests.Schema;

namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>Core Kubeflow in a cluster that has ArgoCD, kgateway and an Istio ambient mesh. From seed 004.</summary>
public sealed class KubeflowAmbient(KubeflowAmbientSettings settings) : Platform("kubeflow-ambient")
{
    private const string NotesTemplate = "kubeflow-ambient/NOTES.md.hbs";

    private readonly UpstreamBases bases = new(settings);

    /// <inheritdoc/>
    public override KubernetesVersion Kubernetes => new(1, 32);

    private bool IsStrict => settings.Bases == BaseForm.Strict;

    private bool IsPhased => settings.Applications == ApplicationForm.Phased;

    /// <inheritdoc/>
    protected override void Compose(PlatformBuilder platform)
    {
        var repository = platform.Repository(settings.RepositoryUrl, settings.Revision, root: "k8s-app-configs");
        var kubeflow = repository.Component("kubeflow");
        var apps = repository.Component("apps");
        var phases = new Phases(settings, bases);

        var upstream = ComposeBase(platform, kubeflow.Component("base"));
        var profiles = settings.Has(KubeflowComponent.UserNamespace) ? ComposeProfiles(kubeflow.Component("profiles")) : null;
        var overlay = ComposeOverlay(kubeflow.Component("overlays/default"), upstream, profiles, phases);
        if (IsPhased)
        {
            phases.AddTo(kubeflow, apps);
        }

        apps.Add("kubeflow.yaml", Applications.Kubeflow(overlay, IsPhased ? Phases.Components : null));
        ComposeBootstrap(platform, apps);
        platform.Notes(NotesTemplate, AmbientNotes.Variables(settings));
    }

    /// <inheritdoc/>
    protected override void Check(TreeReview review) => new AmbientReview(settings, review).Run();

    private ComponentBuilder ComposeBase(PlatformBuilder platform, ComponentBuilder component)
    {
        if (IsPhased)
        {
            component.Kustomization(new Kustomization { Resources = bases.Components });
            return component;
        }

        // Upstream defines the namespace too, and kustomize refuses a second one: this file is a patch onto it, so that the
        // labels of the mesh land together with the namespace.
        var @namespace = component.Patch("namespace.yaml", AmbientMesh.Namespace());
        component.Kustomization(new Kustomization { Resources = bases.All, Patches = IsStrict ? null : [new() { Path = @namespace }] });
        if (IsStrict)
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

    private ComponentBuilder ComposeOverlay(
        ComponentBuilder overlay, ComponentBuilder upstream, ComponentBuilder? profiles, Phases phases)
    {
        var patches = new OverlayPatches(settings, phases).All;
        overlay.Kustomization(new Kustomization
        {
            Resources = [upstream, .. OwnObjects(overlay)],
            Components = profiles is null ? null : [profiles],
            Patches =
            [
                .. patches.Select(patch => new Patch { Path = overlay.Patch($"patches/{patch.Name}.yaml", patch.Resource) }),
            ],
            ConfigMapGenerator = settings.Has(KubeflowComponent.Profiles) ? [ProfileLabels(overlay)] : null,
        });
        return overlay;
    }

    private IEnumerable<ResourceReference> OwnObjects(ComponentBuilder overlay)
    {
        var ingress = new Ingress(settings);
        yield return overlay.Add("gateway-config.yaml", ingress.Objects);
        if (settings.Waypoint is { } waypoint)
        {
            yield return overlay.Add("waypoint.yaml", AmbientMesh.Waypoint(waypoint));
        }

        if (settings is { Dns: DnsProvider.Route53, HostedZoneId: { } zone, DnsTarget: { } target })
        {
            yield return overlay.Add("dns-record.yaml", ingress.Record(zone, target));
        }
    }

    private static ConfigMapGenerator ProfileLabels(ComponentBuilder overlay) => new()
    {
        Name = "namespace-labels-data",
        Namespace = AmbientMesh.KubeflowNamespace,
        Behavior = GeneratorBehavior.Merge,
        Files = [new("namespace-labels.yaml", overlay.Yaml("patches/profile-namespace-labels.yaml", AmbientMesh.ProfileNamespaceLabels()))],
    };

    private static void ComposeBootstrap(PlatformBuilder platform, ComponentBuilder apps)
    {
        var root = platform.Component("bootstrap").Add("root-app.yaml", Applications.Root(apps));
        platform.AllowUnreached(root, "applied once by hand: it is what makes ArgoCD read the rest");
    }
}
