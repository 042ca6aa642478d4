using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;

namespace Manifests.Platforms.ArgoflowAws.Notebooks;

/// <summary>
/// The form that starts a notebook: which images and sizes it offers is in <c>templates/argoflow-aws/spawner_ui_config.yaml.hbs</c>.
/// </summary>
internal sealed class JupyterWebApp : IPackage
{
    private const string Servers = "public.ecr.aws/j1r0q0g6/notebooks/notebook-servers/";
    private const string Release = "master-1831e436";

    private static readonly string[] Jupyter =
        ["jupyter-scipy", "jupyter-pytorch-full", "jupyter-pytorch-cuda-full", "jupyter-tensorflow-full", "jupyter-tensorflow-cuda-full"];

    // The two groups of images that are not Jupyter; the web application knows their pictures by these names.
    private static readonly (string File, string Letters)[] Logos =
    [
        ("jupyter-icon.svg", "J"), ("jupyterlab-logo.svg", "JupyterLab"),
        ("group-one-icon.svg", "C"), ("group-one-logo.svg", "code-server"),
        ("group-two-icon.svg", "R"), ("group-two-logo.svg", "RStudio"),
    ];

    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder("kubeflow/notebooks/jupyter-web-app");
        folder.Kustomization(new Kustomization
        {
            Resources = [Upstream.Kubeflow["components/crud-web-apps/jupyter/manifests/overlays/istio"]],
            Patches =
            [
                new() { Path = folder.Patch("spawner_ui_config.yaml", SpawnerConfig(distribution)) },
                new() { Path = folder.Patch("logos-configmap.yaml", LogosConfig(distribution)) },
            ],
            Images = [Images.OfKubeflow("notebooks/jupyter-web-app", "v1.3.0")],
        });
        return folder;
    }

    private static ConfigMap SpawnerConfig(Distribution distribution) => new("config")
    {
        Data = new()
        {
            ["spawner_ui_config.yaml"] = distribution.Text("spawner_ui_config.yaml", new()
            {
                ["jupyter"] = [.. Jupyter.Select(static image => $"{Servers}{image}:{Release}")],
                ["codeServer"] = $"{Servers}codeserver-python:{Release}",
                ["rstudio"] = Servers + "rstudio-tidyverse:master-164fa2ea",
            }),
        },
    };

    private static ConfigMap LogosConfig(Distribution distribution)
    {
        var logos = new ConfigMap("logos") { Data = [] };
        foreach (var (file, letters) in Logos)
        {
            logos.Data[file] = distribution.Text("logo.svg", new() { ["letters"] = letters, ["width"] = 24 + (14 * letters.Length) });
        }

        return logos;
    }
}
