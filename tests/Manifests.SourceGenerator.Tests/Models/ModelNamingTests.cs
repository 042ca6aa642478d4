using System.Text.RegularExpressions;

namespace Manifests.SourceGenerator.Tests.Models;

public sealed partial class ModelNamingTests
{
    [Theory]
    [InlineData("nodeRoleARN", "NodeRoleARN")]
    [InlineData("clusterIPs", "ClusterIPs")]
    [InlineData("$ref", "Ref")]
    [InlineData("x-foo", "XFoo")]
    [InlineData("a.b/c_d", "ABCD")]
    [InlineData("5xx", "Value5xx")]
    [InlineData("class", "Class")]
    [InlineData("default", "Default")]
    [InlineData("ACMEIssuer", "ACMEIssuer")]
    [InlineData("VPCRef", "VPCRef")]
    [InlineData("vpcRef", "VpcRef")]
    [InlineData("x-kubernetes-map-type", "XKubernetesMapType")]
    [InlineData("größe", "GrE")]
    [InlineData("~", "Value")]
    [InlineData("toNode", "ToNodeValue")]
    [InlineData("clone", "CloneValue")]
    [InlineData("equals", "EqualsValue")]
    [InlineData("getType", "GetTypeValue")]
    [InlineData("equalityContract", "EqualityContractValue")]
    [InlineData("origin", "OriginValue")]
    [InlineData("labels", "LabelsValue")]
    [InlineData("thing", "ThingValue")]
    public void Key_BecomesMember(string key, string expected)
    {
        var file = Kind("Thing", $" \"{key}\" string\n");

        Assert.Empty(ModelCompilation.Findings("", file));
        Assert.Contains($"        public string? {expected} {{ get; init; }}", ModelCompilation.Generated(file), StringComparison.Ordinal);
        Assert.Contains($"Write(node, \"{key}\", {expected});", ModelCompilation.Generated(file), StringComparison.Ordinal);
    }

    [Fact]
    public void KeysThatDifferByCaseOrSigns_BothGetMembers()
    {
        var file = Kind("Thing", " foo string\n Foo string\n foo- string\n fooValue string\n");

        Assert.Empty(ModelCompilation.Findings("", file));
        Assert.Equal(["Foo", "FooValue", "FooValue2", "FooValueValue"], Members(ModelCompilation.Generated(file)));
    }

    [Fact]
    public void AllowedValues_BecomeDifferentConstants()
    {
        var file = Kind("Thing", " mode string enum (\"a-b\" \"aB\" \"\" \"<\" \">\" \"Equals\" \"1\" \"x\\\"y\\\\z\")\n modeValues string\n");

        Assert.Empty(ModelCompilation.Findings("", file));
        Assert.Contains("public static class ModeAllowedValues", ModelCompilation.Generated(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules", "ThingRule")]
    [InlineData("policies", "ThingPolicy")]
    [InlineData("addresses", "ThingAddress")]
    [InlineData("matches", "ThingMatch")]
    [InlineData("databases", "ThingDatabase")]
    [InlineData("parentRefs", "ThingParentRef")]
    [InlineData("subnetIDs", "ThingSubnetID")]
    [InlineData("hostAliases", "ThingHostAlias")]
    [InlineData("ingress", "ThingIngress")]
    [InlineData("tls", "ThingTls")]
    [InlineData("status", "ThingStatus")]
    [InlineData("indices", "ThingIndex")]
    [InlineData("httpCaches", "ThingHttpCache")]
    public void ItemsOfList_AreNamedInTheSingular(string key, string expected)
    {
        var file = Kind("Thing", $" spec object\n  {key} array\n   :items object\n    a string\n");

        Assert.Contains($"record {expected} :", ModelCompilation.Generated(file), StringComparison.Ordinal);
    }

    [Fact]
    public void NestedTypes_AreCalledByTheirPath_AndEqualOnesOnce()
    {
        var file = Kind(
            "Thing",
            """
             spec object
              template object
               spec object
                rule object
                 a string
              rules array
               :items object
                b string
                rule object
                 a string
             rule object
              c string

            """);

        Assert.Empty(ModelCompilation.Findings("", file));
        Assert.Equal(
            ["Thing", "ThingRule", "ThingRuleRule", "ThingSpec", "ThingSpecRule", "ThingTemplate", "ThingTemplateSpec"],
            RecordName().Matches(ModelCompilation.Generated(file)).Select(static match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("v1", "kubernetes", "Core.V1")]
    [InlineData("apps/v1", "kubernetes", "Apps.V1")]
    [InlineData("rbac.authorization.k8s.io/v1", "kubernetes", "Rbac.V1")]
    [InlineData("networking.k8s.io/v1beta1", "kubernetes", "Networking.V1Beta1")]
    [InlineData("node.k8s.io/v1", "kubernetes", "NodeRuntime.V1")]
    [InlineData("resource.k8s.io/v1", "kubernetes", "ResourceAllocation.V1")]
    [InlineData("flowcontrol.apiserver.k8s.io/v1", "kubernetes", "FlowControl.V1")]
    [InlineData("argoproj.io/v1alpha1", "argo-cd", "ArgoCD.V1Alpha1")]
    [InlineData("argoproj.io/v1alpha1", "argo-rollouts", "ArgoRollouts.V1Alpha1")]
    [InlineData("gateway.networking.k8s.io/v1", "gateway-api", "GatewayApi.V1")]
    [InlineData("karpenter.sh/v1", "karpenter", "Karpenter.V1")]
    [InlineData("karpenter.k8s.aws/v1", "karpenter", "KarpenterAws.V1")]
    [InlineData("iam.services.k8s.aws/v1alpha1", "ack", "Ack.Iam.V1Alpha1")]
    [InlineData("secretsmanager.services.k8s.aws/v1alpha1", "ack", "Ack.SecretsManager.V1Alpha1")]
    [InlineData("services.k8s.aws/v1alpha1", "ack", "Ack.V1Alpha1")]
    [InlineData("cert-manager.io/v1", "cert-manager", "CertManager.V1")]
    [InlineData("acme.cert-manager.io/v1", "cert-manager", "CertManager.Acme.V1")]
    [InlineData("security.istio.io/v1", "istio", "Istio.Security.V1")]
    [InlineData("networking.istio.io/v1alpha3", "istio", "Istio.Networking.V1Alpha3")]
    [InlineData("extensions.istio.io/v1alpha1", "istio", "Istio.Extensions.V1Alpha1")]
    [InlineData("keda.sh/v1alpha1", "keda", "Keda.V1Alpha1")]
    [InlineData("eventing.keda.sh/v1alpha1", "keda", "Keda.Eventing.V1Alpha1")]
    [InlineData("external-secrets.io/v1", "external-secrets", "ExternalSecrets.V1")]
    [InlineData("generators.external-secrets.io/v1alpha1", "external-secrets", "ExternalSecrets.Generators.V1Alpha1")]
    [InlineData("kubeflow.org/v1", "kubeflow", "Kubeflow.V1")]
    [InlineData("tensorboard.kubeflow.org/v1alpha1", "kubeflow", "Kubeflow.Tensorboard.V1Alpha1")]
    [InlineData("asya.sh/v1alpha1", "asya", "Asya.V1Alpha1")]
    [InlineData("autoscaling.x-k8s.io/v1beta1", "karpenter", "Autoscaling.Experimental.V1Beta1")]
    [InlineData("gateway.networking.x-k8s.io/v1alpha1", "gateway-api", "GatewayApi.Experimental.V1Alpha1")]
    [InlineData("serving.kserve.io/v1beta1", "kserve", "KServe.V1Beta1")]
    [InlineData("bitnami.com/v1alpha1", "sealed-secrets", "SealedSecrets.V1Alpha1")]
    [InlineData("monitoring.coreos.com/v1", "prometheus-operator", "PrometheusOperator.V1")]
    [InlineData("argoproj.io/v1alpha1", "user", "Argo.V1Alpha1")]
    [InlineData("source.toolkit.fluxcd.io/v1", "user", "Flux.Source.V1")]
    [InlineData("infrastructure.cluster.x-k8s.io/v1beta1", "user", "ClusterApi.Infrastructure.V1Beta1")]
    [InlineData("elbv2.k8s.aws/v1beta1", "user", "AwsLoadBalancers.V1Beta1")]
    [InlineData("notkeda.sh/v1", "user", "Notkeda.V1")]
    [InlineData("big-shop.example.com/v2", "user", "Example.BigShop.V2")]
    [InlineData("map.io/v1", "user", "MapApi.V1")]
    public void Group_BecomesNamespace(string apiVersion, string family, string expected)
    {
        var file = ModelCompilation.File($"catalog 1\n\nkind {apiVersion} Thing cluster - object\n a string\n", $"/repo/catalog/{family}/x.catalog");

        Assert.Contains($"namespace Acme.{expected}\n", ModelCompilation.Generated(file), StringComparison.Ordinal);
    }

    private static InMemoryText Kind(string kind, string properties) =>
        ModelCompilation.File($"catalog 1\n\nkind example.com/v1 {kind} namespaced - object\n{properties}");

    private static IEnumerable<string> Members(string generated) => Member().Matches(generated).Select(static match => match.Groups[1].Value);

    [GeneratedRegex(@"public string\? (\w+) \{")]
    private static partial Regex Member();

    [GeneratedRegex(@"public sealed record (\w+)")]
    private static partial Regex RecordName();
}
