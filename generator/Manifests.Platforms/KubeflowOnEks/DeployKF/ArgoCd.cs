using Manifests.Models.Core.V1;
using Manifests.Yaml;
using Node = Manifests.Yaml.Node;

namespace Manifests.Platforms.KubeflowOnEks.DeployKF;

/// <summary>ArgoCD itself, with the plugin that runs deployKF's generator beside its repo server.</summary>
/// <param name="init">The plugin's first script, which generates.</param>
/// <param name="generate">Its second, which prints what was generated.</param>
/// <param name="health">What ArgoCD is told of the health of Applications: see <see cref="ArgoConfiguration"/>.</param>
internal sealed class ArgoCd(string init, string generate, string health)
{
    public const string Namespace = "argocd";

    /// <summary>The plugin, as Applications name it.</summary>
    public const string PluginName = "deploykf";

    private const string ToolsVolume = "deploykf-plugin-tools";
    private const string AssetsVolume = "deploykf-plugin-assets";
    private const string ConfigVolume = "argocd-cmp-cm";

    // The user and group that ArgoCD's image runs as.
    private const int User = 999;

    private static readonly (string Tool, string Image)[] Tools =
    [
        ("kubectl", "docker.io/alpine/kubectl:1.33.4"),
        ("helm", "docker.io/alpine/helm:3.12.3"),
        ("deploykf", "ghcr.io/deploykf/cli:0.1.2"),
    ];

    public ApplicationSource Chart => ApplicationSource.Helm("https://argoproj.github.io/argo-helm", "argo-cd", "7.6.12") with
    {
        ReleaseName = "argocd",
        Values = new()
        {
            // So that the plugin's user may write to the volume.
            ["global"] = new Mapping { ["securityContext"] = new Mapping { ["fsGroup"] = User } },
            ["configs"] = new Mapping
            {
                ["cm"] = new Mapping { [ArgoConfiguration.HealthKey] = health },
                ["cmp"] = new Mapping { ["create"] = true, ["plugins"] = new Mapping { [PluginName] = Plugin() } },
            },
            ["repoServer"] = new Mapping
            {
                ["initContainers"] = ListOf(Tools.Select(static tool => Copy(tool.Tool, tool.Image))),
                ["extraContainers"] = ListOf([Sidecar().ToNode()]),
                ["volumes"] = ListOf(Volumes().Select(static volume => volume.ToNode())),
            },
        },
    };

    private Mapping Plugin() => new()
    {
        ["parameters"] = new Mapping
        {
            ["static"] = ListOf(
            [
                Parameter("output_kustomize_path", "string"),
                Parameter("output_helm_path", "string"),
                Parameter("output_helm_values_files", "array"),
                Parameter("source_version", "string"),
                Parameter("source_path", "string"),
                Parameter("values_files", "array"),
                Parameter("values", "string"),
            ]),
        },
        ["init"] = Script(init),
        ["generate"] = Script(generate),
    };

    private static Mapping Parameter(string name, string type) => new() { ["name"] = name, ["collectionType"] = type };

    private static Mapping Script(string text) => new()
    {
        ["command"] = new Sequence { "/bin/bash", "-c" },
        ["args"] = new Sequence { text },
    };

    private static Node Copy(string tool, string image) => new Container
    {
        Name = "deploykf-plugin-" + tool,
        Image = image,
        Command = ["/bin/sh", "-c"],
        Args = [$"cp -f \"$(command -v {tool})\" /tools/{tool}"],
        VolumeMounts = [new() { Name = ToolsVolume, MountPath = "/tools" }],
    }.ToNode();

    private static Container Sidecar() => new()
    {
        Name = "deploykf-plugin",
        Image = "docker.io/buildpack-deps:bookworm-curl",
        Command = ["/var/run/argocd/argocd-cmp-server"],
        Args = ["--loglevel", "info"],
        Env =
        [
            new() { Name = "HELM_CACHE_HOME", Value = "/helm-working-dir" },
            new() { Name = "HELM_CONFIG_HOME", Value = "/helm-working-dir" },
            new() { Name = "HELM_DATA_HOME", Value = "/helm-working-dir" },
        ],
        SecurityContext = new() { RunAsNonRoot = true, RunAsUser = User },
        VolumeMounts =
        [
            // These three are volumes of the chart itself.
            new() { Name = "var-files", MountPath = "/var/run/argocd" },
            new() { Name = "plugins", MountPath = "/home/argocd/cmp-server/plugins" },
            new() { Name = "helm-working-dir", MountPath = "/helm-working-dir" },
            new() { Name = ToolsVolume, MountPath = "/usr/local/bin" },
            new() { Name = ConfigVolume, MountPath = "/home/argocd/cmp-server/config/plugin.yaml", SubPath = PluginName + ".yaml" },
            new() { Name = AssetsVolume, MountPath = "/.deploykf/assets" },
        ],
    };

    private static Volume[] Volumes() =>
    [
        new() { Name = ConfigVolume, ConfigMap = new() { Name = ConfigVolume } },
        new() { Name = ToolsVolume, EmptyDir = new() },
        new() { Name = AssetsVolume, PersistentVolumeClaim = new() { ClaimName = DeployKFVolumes.PluginAssets } },
    ];

    private static Sequence ListOf(IEnumerable<Node> items)
    {
        var list = new Sequence();
        foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }
}
