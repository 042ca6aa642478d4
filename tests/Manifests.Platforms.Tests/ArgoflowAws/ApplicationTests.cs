using Manifests.Platforms.Tests.Rendering;

namespace Manifests.Platforms.Tests.ArgoflowAws;

/// <summary>The root, the Applications it brings, their charts and their waves.</summary>
public sealed class ApplicationTests
{
    private static readonly string[] DefaultPicks =
    [
        "aws-load-balancer-controller", "central-dashboard", "cert-manager-dns-01", "certificates-imported", "cluster-autoscaler",
        "external-dns", "external-secrets", "istio", "istio-operator", "istio-resources", "jupyter-web-app", "katib",
        "kubeflow-namespace", "kubeflow-roles", "mpi-operator", "mxnet-operator", "notebook-controller",
        "oidc-auth-on-cluster-keycloak", "pipelines", "pod-defaults", "profile-controller_access-management", "pytorch-operator",
        "sealed-secrets", "tensorboard-controller", "tensorboards-web-app", "tensorflow-operator", "volumes-web-app", "xgboost-operator",
    ];

    [Fact]
    public void Root_ReadsTheDistribution_AndRepairsIt()
    {
        var root = OnArgoflow.Default.Resource("Application", "kubeflow");

        Assert.Equal("argocd", root.Namespace);
        Assert.Equal("distribution", root.TextAt("spec", "source", "path"));
        Assert.Equal("v4.0.5", root.TextAt("spec", "source", "kustomize", "version"));
        Assert.Equal("https://gitlab.my-company.com/kaas/at-argocd.git", root.TextAt("spec", "source", "repoURL"));
        Assert.Equal("890123456789/my-cluster.my-domain", root.TextAt("spec", "source", "targetRevision"));
        Assert.Equal("https://kubernetes.default.svc", root.TextAt("spec", "destination", "server"));
        Assert.Equal("true", root.TextAt("spec", "syncPolicy", "automated", "prune"));
        Assert.Equal("true", root.TextAt("spec", "syncPolicy", "automated", "selfHeal"));
    }

    [Fact]
    public void Of47Applications_28ArePicked()
    {
        var files = OnArgoflow.Default.Tree.Files
            .Where(static file => file.Path.StartsWith("distribution/argocd-applications/", StringComparison.Ordinal));

        Assert.Equal(47, files.Count());
        Assert.Equal(DefaultPicks, OnArgoflow.Default.Picked().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("sealed-secrets", "sealed-secrets-controller", -5)]
    [InlineData("external-secrets", "external-secrets", -5)]
    [InlineData("cert-manager-dns-01", "cert-manager", -4)]
    [InlineData("cert-manager-self-signing", "cert-manager", -4)]
    [InlineData("istio-operator", "istio-operator", -4)]
    [InlineData("istio", "istio", -3)]
    [InlineData("aws-load-balancer-controller", "aws-load-balancer-controller", -3)]
    [InlineData("external-dns", "external-dns", -3)]
    [InlineData("cluster-autoscaler", "cluster-autoscaler", -3)]
    [InlineData("kubeflow-namespace", "namespace", -2)]
    [InlineData("kubeflow-roles", "roles", -2)]
    [InlineData("certificates", "certificates", -2)]
    [InlineData("certificates-imported", "certificates", -2)]
    [InlineData("istio-resources", "istio-resources", -2)]
    [InlineData("oidc-auth-external", "oidc-auth", -1)]
    [InlineData("oidc-auth-on-cluster-dex", "oidc-auth", -1)]
    [InlineData("oidc-auth-on-cluster-keycloak", "oidc-auth", -1)]
    [InlineData("profile-controller_access-management", "profile-controller", 0)]
    [InlineData("pod-defaults", "pod-defaults", 0)]
    [InlineData("pipelines", "pipelines", 1)]
    [InlineData("katib", "katib", 1)]
    [InlineData("central-dashboard", "central-dashboard", 2)]
    [InlineData("jupyter-web-app", "jupyter-web-app", 2)]
    [InlineData("tensorboard-controller", "tensorboards-controller", 2)]
    [InlineData("experimental-volumes-web-app", "volumes-web-app", 2)]
    [InlineData("experimental-pvcviewer-controller", "pvcviewer-controller", 2)]
    [InlineData("tensorflow-operator", "tensorflow-operator", 3)]
    [InlineData("kube-prometheus-stack", "kube-prometheus-stack", 3)]
    [InlineData("mlflow", "mlflow", 3)]
    [InlineData("argocd-private-repo", "argocd", 3)]
    public void Application_HasNameAndWave(string file, string name, int wave)
    {
        var application = OnArgoflow.Default.Application(file);

        Assert.Equal(name, application.Name);
        Assert.Equal(wave, application.Wave());
    }

    [Theory]
    [InlineData("argocd", "argocd/base", null)]
    [InlineData("argocd-private-repo", "argocd/overlays/private-repo", null)]
    [InlineData("cert-manager-dns-01", "cert-manager/lets-encrypt-dns-01", null)]
    [InlineData("cert-manager-self-signing", "cert-manager/base", null)]
    [InlineData("certificates", "certificates/base", null)]
    [InlineData("certificates-imported", "certificates/overlays/imported", null)]
    [InlineData("oidc-auth-external", "oidc-auth/base", "auth")]
    [InlineData("oidc-auth-on-cluster-dex", "oidc-auth/overlays/dex", "auth")]
    [InlineData("oidc-auth-on-cluster-keycloak", "oidc-auth/overlays/keycloak", "auth")]
    [InlineData("central-dashboard", "kubeflow/central-dashboard", null)]
    [InlineData("external-secrets", "external-secrets", null)]
    [InlineData("istio", "istio", "istio-system")]
    [InlineData("istio-resources", "istio-resources", "istio-system")]
    [InlineData("knative", "knative", null)]
    [InlineData("katib", "kubeflow/katib", null)]
    [InlineData("kfserving", "kubeflow/kfserving", null)]
    [InlineData("kubeflow-namespace", "kubeflow/namespace", null)]
    [InlineData("kubeflow-roles", "kubeflow/roles", null)]
    [InlineData("pipelines", "kubeflow/pipelines/base", null)]
    [InlineData("jupyter-web-app", "kubeflow/notebooks/jupyter-web-app", null)]
    [InlineData("notebook-controller", "kubeflow/notebooks/notebook-controller", null)]
    [InlineData("pod-defaults", "kubeflow/notebooks/pod-defaults", null)]
    [InlineData("tensorboards-web-app", "kubeflow/notebooks/tensorboards-web-app", null)]
    [InlineData("volumes-web-app", "kubeflow/notebooks/volumes-web-app", null)]
    [InlineData("profile-controller_access-management", "kubeflow/notebooks/profile-controller_access-management", null)]
    [InlineData("tensorboard-controller", "kubeflow/notebooks/tensorboard-controller", null)]
    [InlineData("experimental-pvcviewer-controller", "kubeflow/notebooks/experimental-pvcviewer-controller", null)]
    [InlineData("experimental-volumes-web-app", "kubeflow/notebooks/experimental-volumes-web-app", null)]
    [InlineData("tensorflow-operator", "kubeflow/operators/tensorflow", null)]
    [InlineData("pytorch-operator", "kubeflow/operators/pytorch", null)]
    [InlineData("mpi-operator", "kubeflow/operators/mpi", null)]
    [InlineData("mxnet-operator", "kubeflow/operators/mxnet", null)]
    [InlineData("xgboost-operator", "kubeflow/operators/xgboost", null)]
    [InlineData("monitoring-resources", "monitoring-resources", "monitoring")]
    [InlineData("kubecost-resources", "kubecost-resources", "monitoring")]
    [InlineData("mlflow", "mlflow", null)]
    public void Package_IsWhereTheApplicationReads(string file, string path, string? @namespace)
    {
        var application = OnArgoflow.Default.Application(file);

        Assert.Equal("distribution/" + path, application.TextAt("spec", "source", "path"));
        Assert.True(OnArgoflow.Default.Tree.TryFind($"distribution/{path}/kustomization.yaml", out _));
        Assert.Equal(@namespace is not null, application.Object!.MappingOf("spec")!.MappingOf("destination")!.TryGet("namespace", out var found));
        Assert.Equal(@namespace, found?.Text());
        Assert.Equal(
            @namespace is not null,
            application.Object!.MappingOf("spec")!.MappingOf("syncPolicy")!.SequenceOf("syncOptions")?.Texts().Contains("CreateNamespace=true") is true);
    }

    [Theory]
    [InlineData("aws-load-balancer-controller", "aws-load-balancer-controller", "1.2.2", "kube-system", 11)]
    [InlineData("aws-node-termination-handler", "aws-node-termination-handler", "0.15.1", "kube-system", 3)]
    // The distribution's 18 say rbac.create twice.
    [InlineData("cluster-autoscaler", "cluster-autoscaler", "9.9.2", "kube-system", 17)]
    [InlineData("external-dns", "external-dns", "5.1.1", "kube-system", 13)]
    [InlineData("sealed-secrets", "sealed-secrets", "1.16.1", "kube-system", 2)]
    [InlineData("kiali", "kiali-operator", "1.36.0", "kiali-operator", 7)]
    [InlineData("kube-prometheus-stack", "kube-prometheus-stack", "16.10.0", "monitoring", 32)]
    [InlineData("loki-stack", "loki-stack", "2.4.1", "monitoring", 5)]
    [InlineData("kubecost", "cost-analyzer", "1.82.0", "monitoring", 9)]
    [InlineData("nvidia-gpu-operator", "gpu-operator", "v1.7.0", "default", 1)]
    public void Chart_IsPinned(string file, string chart, string version, string @namespace, int parameters)
    {
        var application = OnArgoflow.Default.Application(file);

        Assert.Equal(chart, application.TextAt("spec", "source", "chart"));
        Assert.Equal(version, application.TextAt("spec", "source", "targetRevision"));
        Assert.Equal(@namespace, application.TextAt("spec", "destination", "namespace"));
        Assert.Equal(parameters, application.Parameters().Count);
    }

    [Theory]
    [InlineData("aws-load-balancer-controller", @"serviceAccount.annotations.eks\.amazonaws\.com/role-arn", "my-cluster_kube-system_aws-load-balancer-controller")]
    [InlineData("cluster-autoscaler", @"rbac.serviceAccount.annotations.eks\.amazonaws\.com/role-arn", "my-cluster_kube-system_cluster-autoscaler")]
    [InlineData("external-dns", @"serviceAccount.annotations.eks\.amazonaws\.com/role-arn", "my-cluster_kube-system_external-dns")]
    public void Role_IsAParameter_WhoseDotsAreEscaped(string file, string parameter, string role) => Assert.Equal(
        "arn:aws:iam::890123456789:role/" + role, OnArgoflow.Default.Application(file).Parameters()[parameter]);

    [Theory]
    [InlineData("aws-load-balancer-controller", "vpcId", "vpc-012345678abcdefgh")]
    [InlineData("aws-load-balancer-controller", "resources.limits.memory", "300Mi")]
    [InlineData("cluster-autoscaler", "image.tag", "v1.20.0")]
    [InlineData("cluster-autoscaler", "extraArgs.balance-similar-node-groups", "true")]
    [InlineData("external-dns", "sources[3]", "istio-virtualservice")]
    [InlineData("external-dns", "domainFilters[0]", "my-cluster.my-domain")]
    [InlineData("sealed-secrets", "commandArgs[0]", "--update-status")]
    [InlineData("istio-operator", "tag", "1.10.2")]
    [InlineData("loki-stack", "loki.config.table_manager.retention_period", "168h")]
    [InlineData("kube-prometheus-stack", "grafana.admin.existingSecret", "grafana-admin-secret")]
    [InlineData("kube-prometheus-stack", "grafana.adminPassword", "")]
    [InlineData("kube-prometheus-stack", @"grafana.grafana\.ini.server.root_url", "https://grafana.my-cluster.my-domain/grafana/")]
    [InlineData("nvidia-gpu-operator", "operator.defaultRuntime", "containerd")]
    public void Parameter_HasItsValue(string file, string parameter, string value) =>
        Assert.Equal(value, OnArgoflow.Default.Application(file).Parameters()[parameter]);
}
