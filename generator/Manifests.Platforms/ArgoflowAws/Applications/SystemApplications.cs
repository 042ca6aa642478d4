namespace Manifests.Platforms.ArgoflowAws.Applications;

/// <summary>What joins the cluster to AWS and keeps its nodes.</summary>
internal static class SystemApplications
{
    public static void AddTo(ApplicationList list)
    {
        var setup = list.Distribution.Setup;
        list.AddChart("aws-load-balancer-controller", SystemCharts.LoadBalancerController(setup), Namespaces.KubeSystem, Waves.Mesh);
        list.AddChart("external-dns", SystemCharts.ExternalDns(setup), Namespaces.KubeSystem, Waves.Mesh);
        list.AddChart("cluster-autoscaler", SystemCharts.ClusterAutoscaler(setup), Namespaces.KubeSystem, Waves.Mesh);
        list.AddChart(
            "aws-node-termination-handler",
            SystemCharts.NodeTerminationHandler,
            Namespaces.KubeSystem,
            Waves.Mesh,
            list.Settings.NodeTerminationHandler);
        list.AddChart("nvidia-gpu-operator", SystemCharts.GpuOperator, "default", Waves.Mesh, list.Settings.GpuOperator);
    }
}
