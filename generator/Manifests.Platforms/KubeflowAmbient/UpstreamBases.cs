using Manifests.Models;
using Manifests.Models.Kustomize;

namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>The parts of kubeflow/manifests, in the order the requirements list them.</summary>
internal sealed class UpstreamBases(KubeflowAmbientSettings settings)
{
    /// <summary>
    /// The tags that have every base, and the commit of v1.8.1: <c>common/istio-1-17</c> came with 1.8 and went with 1.9.
    /// </summary>
    public static IReadOnlyList<string> KnownRevisions { get; } =
        ["v1.8.0", "v1.8.1", "v1.9.0-rc.0", "a925b2968e68f3085092adc04e9af39d4f5045f3"];

    /// <summary>The custom resource definitions that have a folder of their own upstream, by name. That of PodDefault has none.</summary>
    public static IReadOnlyList<(KubeflowComponent Part, string Name, string Folder)> Definitions { get; } =
    [
        (KubeflowComponent.NotebookController, "notebooks.kubeflow.org", "apps/jupyter/notebook-controller/upstream/crd"),
        (KubeflowComponent.Profiles, "profiles.kubeflow.org", "apps/profiles/upstream/crd"),
        (
            KubeflowComponent.TensorboardController,
            "tensorboards.tensorboard.kubeflow.org",
            "apps/tensorboard/tensorboard-controller/upstream/crd"
        ),
    ];

    // The document names a folder that never existed in any release; the other is where the user namespace is.
    private string UserNamespace => IsStrict ? "apps/user-namespace/upstream/base" : "common/user-namespace/base";

    private bool IsStrict => settings.Bases == BaseForm.Strict;

    /// <summary>All that the requirements list.</summary>
    public ValueList<ResourceReference> All => Folders([.. FoldersOfInfrastructure, .. FoldersOfComponents]);

    /// <summary>The namespace, roles and gateway that components share.</summary>
    public ValueList<ResourceReference> Infrastructure => Folders(FoldersOfInfrastructure);

    /// <summary>The components.</summary>
    public ValueList<ResourceReference> Components => Folders([.. FoldersOfComponents]);

    /// <summary>What the components bring new kinds with.</summary>
    public ValueList<ResourceReference> CustomResources =>
        Folders([.. Definitions.Where(each => settings.Has(each.Part)).Select(static each => each.Folder)]);

    /// <summary>cert-manager and the issuer of Kubeflow, which the requirements take for granted.</summary>
    public ValueList<ResourceReference> CertManager =>
        Folders("common/cert-manager/cert-manager/base", "common/cert-manager/kubeflow-issuer/base");

    private static string[] FoldersOfInfrastructure =>
        ["common/kubeflow-namespace/base", "common/kubeflow-roles/base", "common/istio-1-17/kubeflow-istio-resources/base"];

    private IEnumerable<string> FoldersOfComponents =>
    [
        .. settings.EnabledComponents.Select(static component => component.Base),
        .. settings.Has(KubeflowComponent.UserNamespace) ? [UserNamespace] : Array.Empty<string>(),
        .. settings.EnabledExtensions.SelectMany(static extension => extension.Bases),
    ];

    private ValueList<ResourceReference> Folders(params ReadOnlySpan<string> paths) =>
        new RemoteRepository("github.com/kubeflow/manifests", IsStrict ? null : settings.KubeflowRevision).Folders(paths);
}
