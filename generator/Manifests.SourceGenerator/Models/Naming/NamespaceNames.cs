namespace Manifests.SourceGenerator.Models;

/// <summary>
/// The C# namespace of an API group. Known groups have the short names that people use, and the groups below a product's domain
/// stand below the product: <c>eventing.keda.sh</c> is <c>Keda.Eventing</c>. Any other group is its domain from right to left
/// without the top-level domain: <c>shop.example.com</c> is <c>Example.Shop</c>.
/// </summary>
internal sealed class NamespaceNames(string root)
{
    private const string AckGroup = "services.k8s.aws";
    private const string KubernetesTypes = "io.k8s.api.";
    private const string Experimental = ".x-k8s.io";

    // 'Node' and 'Resource' would hide the types of these names from everything below Manifests.Models.
    private static readonly Dictionary<string, string> Kubernetes = new(StringComparer.Ordinal)
    {
        [""] = "Core",
        ["core"] = "Core",
        ["admissionregistration"] = "AdmissionRegistration",
        ["apiextensions"] = "ApiExtensions",
        ["apiregistration"] = "ApiRegistration",
        ["apiserverinternal"] = "ApiServerInternal",
        ["internal.apiserver"] = "ApiServerInternal",
        ["flowcontrol"] = "FlowControl",
        ["flowcontrol.apiserver"] = "FlowControl",
        ["imagepolicy"] = "ImagePolicy",
        ["meta"] = "Meta",
        ["node"] = "NodeRuntime",
        ["rbac"] = "Rbac",
        ["rbac.authorization"] = "Rbac",
        ["resource"] = "ResourceAllocation",
        ["storagemigration"] = "StorageMigration",
    };

    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["bitnami.com"] = "SealedSecrets",
        ["crd.k8s.amazonaws.com"] = "AwsVpcCni",
        ["elbv2.k8s.aws"] = "AwsLoadBalancers",
        ["gateway.networking.k8s.io"] = "GatewayApi",
        ["gateway.networking.x-k8s.io"] = "GatewayApi.Experimental",
        ["karpenter.k8s.aws"] = "KarpenterAws",
        ["monitoring.coreos.com"] = "PrometheusOperator",
        ["serving.kserve.io"] = "KServe",
        ["vpcresources.k8s.aws"] = "AwsVpcResources",
    };

    // Domains of products, with the name as the product writes it. A group of several words stands below: 'Istio.Networking'.
    private static readonly (string Domain, string Name)[] Products =
    [
        ("argoproj.io", "Argo"),
        ("asya.sh", "Asya"),
        ("cert-manager.io", "CertManager"),
        ("cluster.x-k8s.io", "ClusterApi"),
        ("external-secrets.io", "ExternalSecrets"),
        ("istio.io", "Istio"),
        ("karpenter.sh", "Karpenter"),
        ("keda.sh", "Keda"),
        ("kserve.io", "KServe"),
        ("kubeflow.org", "Kubeflow"),
        ("opentelemetry.io", "OpenTelemetry"),
        ("toolkit.fluxcd.io", "Flux"),
    ];

    // Several products share Argo's group.
    private static readonly Dictionary<string, string> Argo = new(StringComparer.Ordinal)
    {
        ["argo-cd"] = "ArgoCD",
        ["argo-events"] = "ArgoEvents",
        ["argo-rollouts"] = "ArgoRollouts",
        ["argo-workflows"] = "ArgoWorkflows",
    };

    private static readonly Dictionary<string, string> AckServices = new(StringComparer.Ordinal)
    {
        ["applicationautoscaling"] = "ApplicationAutoScaling",
        ["cloudwatchlogs"] = "CloudWatchLogs",
        ["dynamodb"] = "DynamoDB",
        ["elasticache"] = "ElastiCache",
        ["eventbridge"] = "EventBridge",
        ["opensearchservice"] = "OpenSearchService",
        ["sagemaker"] = "SageMaker",
        ["secretsmanager"] = "SecretsManager",
    };

    /// <summary>The namespace of a kind.</summary>
    public string OfKind(string group, string version, string family) =>
        root + "." + OfGroup(group, family) + "." + PascalCase.Of(FirstLetterUp(version));

    /// <summary>The name of the generated file of a namespace: <c>Apps.V1.g.cs</c>.</summary>
    public string FileOf(string name) => name.Substring(root.Length + 1) + ".g.cs";

    /// <summary>The namespace of a shared type by its upstream name, whose last parts are the version and the type.</summary>
    public string OfSharedType(string name)
    {
        var parts = name.Split('.');
        if (parts.Length < 3)
        {
            return root + ".Shared";
        }

        var version = FirstLetterUp(parts[parts.Length - 2]);
        var group = parts[parts.Length - 3];
        var isKubernetes = name.StartsWith(KubernetesTypes, StringComparison.Ordinal) || name.StartsWith("io.k8s.", StringComparison.Ordinal);
        return root + "." + (isKubernetes ? OfKubernetes(group) : PascalCase.Of(group)) + "." + version;
    }

    private static string OfGroup(string group, string family)
    {
        if (Known.TryGetValue(group, out var known) || (group == "argoproj.io" && Argo.TryGetValue(family, out known)))
        {
            return known;
        }

        if (group == AckGroup)
        {
            return "Ack";
        }

        if (group.EndsWith("." + AckGroup, StringComparison.Ordinal))
        {
            var service = group.Substring(0, group.Length - AckGroup.Length - 1);
            return "Ack." + (AckServices.TryGetValue(service, out var name) ? name : PascalCase.Of(service));
        }

        foreach (var (domain, name) in Products)
        {
            if (group == domain || group.EndsWith("." + domain, StringComparison.Ordinal))
            {
                var below = group.Substring(0, Math.Max(0, group.Length - domain.Length - 1));
                return below.Length == 0 ? name : name + "." + OfLabels(below.Split('.'));
            }
        }

        if (group.EndsWith(Experimental, StringComparison.Ordinal))
        {
            return OfKubernetes(group.Substring(0, group.Length - Experimental.Length)) + ".Experimental";
        }

        var isKubernetes = group.Length == 0 || group.IndexOf('.') < 0 || group.EndsWith(".k8s.io", StringComparison.Ordinal);
        return isKubernetes ? OfKubernetes(group) : OfDomain(group);
    }

    private static string OfKubernetes(string group)
    {
        var name = group.EndsWith(".k8s.io", StringComparison.Ordinal) ? group.Substring(0, group.Length - ".k8s.io".Length) : group;
        return Kubernetes.TryGetValue(name, out var known) ? known : OfLabels(name.Split('.'));
    }

    private static string OfDomain(string group)
    {
        var labels = group.Split('.');
        return OfLabels(labels.Take(labels.Length - 1));
    }

    private static string OfLabels(IEnumerable<string> labels) => string.Join(".", labels.Reverse().Select(Label));

    private static string Label(string label)
    {
        var name = PascalCase.Of(label);
        return ReservedNames.Namespaces.Contains(name) ? name + "Api" : name;
    }

    private static string FirstLetterUp(string version)
    {
        // v1alpha1 reads as V1Alpha1.
        var name = version.Replace("alpha", "Alpha").Replace("beta", "Beta");
        return PascalCase.Of(name);
    }
}
