using Manifests.Models;
using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;
using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.ArgoCd;

/// <summary>ArgoCD itself, which somebody applies by hand once.</summary>
internal sealed class ArgoCdPackage : IPackage
{
    /// <summary>The release of kustomize that builds the packages.</summary>
    public const string KustomizeVersion = "v4.0.5";

    private const string Tools = "custom-tools";
    private const string KustomizePath = "/custom-tools/kustomize_4_0_5";

    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder("argocd/base");
        folder.Kustomization(new Kustomization
        {
            Namespace = Namespaces.ArgoCd,
            Resources = [folder.Add("namespace.yaml", new Namespace(Namespaces.ArgoCd)), Upstream.ArgoCd["manifests/cluster-install"]],
            Patches =
            [
                new() { Path = folder.Patch("patches/configmap-patch.yaml", Configuration(distribution)) },
                new() { Path = folder.Patch("patches/add-custom-kustomize.yaml", WithKustomize()) },
            ],
            Images =
            [
                Images.Pinned("ghcr.io/dexidp/dex", "v2.27.0"),
                Images.Pinned("quay.io/argoproj/argocd", "v2.0.4"),
                Images.Pinned("haproxy", "2.0.20-alpine"),
                Images.Pinned("redis", "6.2.1-alpine"),
            ],
        });
        return folder;
    }

    private static ConfigMap Configuration(Distribution distribution) => new("argocd-cm")
    {
        Data = new()
        {
            [$"kustomize.version.{KustomizeVersion}"] = KustomizePath,
            ["resource.compareoptions"] = "ignoreAggregatedRoles: true\n",
            ["resource.customizations"] = distribution.Text("argocd-customizations.yaml"),
            // A wave waits for the Applications of the one before only if ArgoCD knows their health.
            ["resource.customizations.health.argoproj.io_Application"] = ArgoConfiguration.HealthOfApplications,
        },
    };

    // ArgoCD has one kustomize of its own; this one is fetched when the server starts.
    private static Resource WithKustomize() =>
        new UntypedResource("apps/v1", "Deployment", "argocd-repo-server")
            .Set("spec.template.spec.volumes", new Sequence { new Mapping { ["name"] = Tools, ["emptyDir"] = new Mapping() } })
            .Set("spec.template.spec.initContainers", new Sequence { Download().ToNode() })
            .Set("spec.template.spec.containers", new Sequence { Server().ToNode() });

    private static Container Download() => new()
    {
        Name = "download-tools",
        Image = "alpine:3.8",
        Command = ["sh", "-c"],
        Args =
        [
            "wget -qO- https://github.com/kubernetes-sigs/kustomize/releases/download/kustomize%2Fv4.0.5/"
            + $"kustomize_v4.0.5_linux_amd64.tar.gz | tar -xzf - && mv kustomize {KustomizePath}",
        ],
        VolumeMounts = [new() { Name = Tools, MountPath = "/custom-tools" }],
    };

    private static Container Server() => new()
    {
        Name = "argocd-repo-server",
        VolumeMounts = [new() { Name = Tools, MountPath = "/custom-tools" }],
    };
}
