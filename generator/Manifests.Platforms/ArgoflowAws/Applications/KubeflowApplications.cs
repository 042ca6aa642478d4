using Manifests.Platforms.ArgoflowAws.Experiments;
using Manifests.Platforms.ArgoflowAws.Kubeflow;
using Manifests.Platforms.ArgoflowAws.Notebooks;
using Manifests.Platforms.ArgoflowAws.Operators;
using Manifests.Platforms.ArgoflowAws.Pipelines;

namespace Manifests.Platforms.ArgoflowAws.Applications;

/// <summary>Kubeflow and what belongs to it.</summary>
internal static class KubeflowApplications
{
    public static void AddTo(ApplicationList list)
    {
        list.Add("kubeflow-namespace", "namespace", new KubeflowNamespace(), Waves.Foundations);
        list.Add("kubeflow-roles", "roles", CorePackages.Roles, Waves.Foundations);
        AddDashboard(list);
        AddPipelines(list);
        list.Add("katib", "katib", new Katib(), Waves.Workflows);
        list.Add("kfserving", "kfserving", CorePackages.Kfserving, Waves.Workflows, list.Settings.Kfserving);
        AddNotebooks(list);
        AddOperators(list);
        list.Add("mlflow", "mlflow", new MlflowPackage(), Waves.Extras, list.Settings.Mlflow);
    }

    private static void AddDashboard(ApplicationList list)
    {
        var form = list.Settings.Dashboard;
        var plain = list.Add(
            "central-dashboard", "central-dashboard", new CentralDashboard(), Waves.WebApplications, form == DashboardForm.Plain);
        if (form == DashboardForm.Mlflow)
        {
            list.Add("central-dashboard-mlflow", "central-dashboard", new MlflowDashboard(plain), Waves.WebApplications);
        }
    }

    // One Application, whose folder is one of three: an overlay replaces the access key by a role.
    private static void AddPipelines(ApplicationList list)
    {
        var distribution = list.Distribution;
        var @base = new Packaged(new PipelinesPackage().AddTo(distribution));
        var irsa = new Packaged(new PipelinesWithIrsa(@base.Folder).AddTo(distribution));
        var kube2iam = new Packaged(new PipelinesWithKube2iam(@base.Folder).AddTo(distribution));
        var package = list.Settings.Pipelines switch
        {
            PipelinesIdentity.Irsa => irsa,
            PipelinesIdentity.Kube2iam => kube2iam,
            _ => @base,
        };
        list.Add("pipelines", "pipelines", package, Waves.Workflows);
        foreach (var other in (Packaged[])[irsa, kube2iam])
        {
            if (other != package)
            {
                list.AllowUnread(
                    other.Folder, "the setting 'pipelines' says how the bucket is reached; the folder is there for whoever picks by hand");
            }
        }
    }

    private static void AddNotebooks(ApplicationList list)
    {
        var volumes = list.Settings.Volumes;
        list.Add("profile-controller_access-management", "profile-controller", new ProfileController(), Waves.Profiles);
        list.Add("pod-defaults", "pod-defaults", NotebookPackages.PodDefaults, Waves.Profiles);
        list.Add("notebook-controller", "notebook-controller", NotebookPackages.NotebookController, Waves.WebApplications);
        list.Add("jupyter-web-app", "jupyter-web-app", new JupyterWebApp(), Waves.WebApplications);
        list.Add("tensorboard-controller", "tensorboards-controller", NotebookPackages.TensorboardController, Waves.WebApplications);
        list.Add("tensorboards-web-app", "tensorboards-web-app", NotebookPackages.TensorboardsWebApp, Waves.WebApplications);
        list.Add(
            "volumes-web-app",
            "volumes-web-app",
            NotebookPackages.VolumesWebApp,
            Waves.WebApplications,
            volumes == VolumesForm.Regular);
        list.Add(
            "experimental-volumes-web-app",
            "volumes-web-app",
            NotebookPackages.PvcViewerVolumesWebApp,
            Waves.WebApplications,
            volumes == VolumesForm.PvcViewer);
        list.Add(
            "experimental-pvcviewer-controller",
            "pvcviewer-controller",
            NotebookPackages.PvcViewerController,
            Waves.WebApplications,
            volumes == VolumesForm.PvcViewer);
    }

    private static void AddOperators(ApplicationList list)
    {
        list.Add("tensorflow-operator", "tensorflow-operator", TrainingOperators.TensorFlow, Waves.Extras);
        list.Add("pytorch-operator", "pytorch-operator", TrainingOperators.PyTorch, Waves.Extras);
        list.Add("mpi-operator", "mpi-operator", TrainingOperators.Mpi, Waves.Extras);
        list.Add("mxnet-operator", "mxnet-operator", TrainingOperators.MxNet, Waves.Extras);
        list.Add("xgboost-operator", "xgboost-operator", TrainingOperators.XgBoost, Waves.Extras);
    }
}
