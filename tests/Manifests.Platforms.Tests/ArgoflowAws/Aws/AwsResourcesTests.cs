using Manifests.Platforms.ArgoflowAws;
using Manifests.Platforms.Tests.ArgoflowAws.Setup;
using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.ArgoflowAws.Aws;

public sealed class AwsResourcesTests
{
    private const string Issuer = "oidc.eks.eu-central-1.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF";

    private const string Provision = $$"""

        provisionAws:
          accountId: "890123456789"
          oidcIssuer: {{Issuer}}
          subnetIds: [subnet-0a, subnet-0b]
          nodeSecurityGroupId: sg-0c

        """;

    private static readonly PlatformDefinition Definition =
        PlatformDefinition.For<ArgoflowAwsSettings>("argoflow-aws", static settings => new Platforms.ArgoflowAws.ArgoflowAws(settings));

    private static readonly Lazy<RenderedPlatform> Provisioned = new(() => With(""));

    [Fact]
    public void ByDefault_NothingIsMadeAtAws()
    {
        var tree = RenderedPlatform.Of(Definition);

        Assert.DoesNotContain(tree.Resources, static document => document.Group.EndsWith("services.k8s.aws", StringComparison.Ordinal));
        Assert.Equal(12, tree.Tree.Files.Count(static file => file.Path.StartsWith("docs/iam_policies/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Provisioning_AddsWhatTheReadmeExpects_AndTwoRolesMore()
    {
        var counts = Provisioned.Value.Resources.Where(static document => document.Group.EndsWith("services.k8s.aws", StringComparison.Ordinal))
            .GroupBy(static document => document.Kind, StringComparer.Ordinal)
            .OrderBy(static kind => kind.Key, StringComparer.Ordinal)
            .Select(static kind => $"{kind.Key} {kind.Count()}");

        Assert.Equal(
            [
                "Bucket 2", "CacheSubnetGroup 1", "DBInstance 1", "DBSubnetGroup 1", "HostedZone 1", "Policy 10", "ReplicationGroup 1", "Role 11",
                "SecurityGroup 2", "User 1",
            ],
            counts);
        Assert.DoesNotContain(Provisioned.Value.Diagnostics, static finding => finding.Severity == Manifests.Diagnostics.Severity.Error);
        Assert.Equal(-6, Provisioned.Value.Resource("Application", "aws-resources").Wave());
    }

    [Theory]
    [InlineData("aws-load-balancer-controller", "my-cluster_kube-system_aws-load-balancer-controller", "kube-system", "aws-load-balancer-controller")]
    [InlineData("cluster-autoscaler", "my-cluster_kube-system_cluster-autoscaler", "kube-system", "cluster-autoscaler")]
    [InlineData("external-dns", "my-cluster_kube-system_external-dns", "kube-system", "external-dns")]
    [InlineData("cert-manager", "my-cluster_cert-manager_cert-manager", "cert-manager", "cert-manager")]
    [InlineData("external-secrets", "my-cluster_kube-system_external-secrets", "kube-system", "external-secrets")]
    [InlineData("oauth2-proxy", "my-cluster_auth_oauth2-proxy", "auth", "oauth2-proxy")]
    public void Role_IsNamedAsInSetupConf_AndTakenByItsServiceAccount(string name, string atAws, string @namespace, string serviceAccount)
    {
        var role = Provisioned.Value.Resource("Role", name);

        Assert.Equal(atAws, role.TextAt("spec", "name"));
        var trust = Json.Read(role.TextAt("spec", "assumeRolePolicyDocument")).SequenceOf("Statement")![0];
        Assert.Equal(
            $"system:serviceaccount:{@namespace}:{serviceAccount}",
            ((Mapping)trust).MappingOf("Condition")!.MappingOf("StringEquals")!.TextOf(Issuer + ":sub"));
    }

    [Theory]
    [InlineData("argocd")]
    [InlineData("auth")]
    [InlineData("istio-system")]
    [InlineData("kubeflow")]
    [InlineData("mlflow")]
    public void RoleThatReadsANamespace_IsTakenByExternalSecretsOnly(string @namespace)
    {
        var role = Provisioned.Value.Resource("Role", "external-secrets-" + @namespace);

        var trust = (Mapping)Json.Read(role.TextAt("spec", "assumeRolePolicyDocument")).SequenceOf("Statement")![0];
        Assert.Equal("my-cluster_external_secret_" + @namespace, role.TextAt("spec", "name"));
        Assert.Equal(SetupConf.Settings.RoleArn.ExternalSecrets.Controller, trust.MappingOf("Principal")!.TextOf("AWS"));
    }

    [Fact]
    public void EveryPolicyOfARoleOrUser_IsThere()
    {
        var policies = Provisioned.Value.OfKind("Policy").Select(static policy => policy.Name);

        var referred = Provisioned.Value.Resources.Where(static document => document.Kind is "Role" or "User")
            .SelectMany(static document => document.Object!.MappingOf("spec")?.SequenceOf("policyRefs") ?? new Sequence())
            .Select(static reference => ((Mapping)reference).MappingOf("from")!.TextOf("name"));

        Assert.Equal(policies.Order(StringComparer.Ordinal), referred.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void DatabaseAndCache_HaveTheAddressesOfSetupConf()
    {
        var tree = Provisioned.Value;

        Assert.Equal("my-cluster-instance", tree.Resource("DBInstance", "mysql").TextAt("spec", "dbInstanceIdentifier"));
        Assert.Equal("3306", tree.Resource("DBInstance", "mysql").TextAt("spec", "port"));
        Assert.Equal("true", tree.Resource("DBInstance", "mysql").TextAt("spec", "manageMasterUserPassword"));
        Assert.Equal("my-cluster-redis", tree.Resource("ReplicationGroup", "redis").TextAt("spec", "replicationGroupID"));
        Assert.Equal("6379", tree.Resource("ReplicationGroup", "redis").TextAt("spec", "port"));
        Assert.Equal("my-cluster.my-domain.", tree.Resource("HostedZone", "zone").TextAt("spec", "name"));
    }

    [Fact]
    public void WhatHoldsData_StaysWhenItsObjectIsDeleted() => Assert.All(
        Provisioned.Value.Resources.Where(static document => document.Kind is "Bucket" or "DBInstance" or "HostedZone"),
        static document => Assert.Equal("retain", document.Annotation("services.k8s.aws/deletion-policy")));

    [Fact]
    public void BroadReading_IsOptionOne() => Assert.Contains(
        "secretsmanager:GetSecretValue",
        With("secretsIam: broad\nsecretsApi: modern\n").Resource("Policy", "external-secrets").TextAt("spec", "policyDocument"),
        StringComparison.Ordinal);

    [Fact]
    public void PipelinesWithARole_GetOne() =>
        Assert.Equal("my-cluster_kubeflow_pipelines", With("pipelines: irsa\n").Resource("Role", "pipelines").TextAt("spec", "name"));

    [Theory]
    [InlineData("pipelines: irsa\n")]
    [InlineData("secretsIam: broad\n")]
    [InlineData("certManager: selfSigning\ncertificates: issued\n")]
    public void Variants_RenderWithoutErrors(string settings) =>
        Assert.DoesNotContain(With(settings).Diagnostics, static finding => finding.Severity == Manifests.Diagnostics.Severity.Error);

    [Theory]
    [InlineData("890123456789\"", "111122223333\"", "setup.conf(1,37): error MAN5060: 'role_arn.cluster_autoscaler': the role is of the account 890123456789, and provisionAws makes it in 111122223333. Make both the same.")]
    [InlineData("[subnet-0a, subnet-0b]", "[subnet-0a, subnet-0a]", "default.yaml(6,14): error MAN5060: 'provisionAws.subnetIds': a database needs subnets in two availability zones at least, found one subnet or none. Give two or more.")]
    [InlineData("sg-0c", "0c", "default.yaml(7,24): error MAN1109: 'provisionAws.nodeSecurityGroupId': expected the id of a security group, such as sg-0123456789abcdef0, found \"0c\". Write a text that matches sg-[0-9a-z]+.")]
    public void SettingsThatDoNotFit_AreRefused(string from, string to, string expected) =>
        Assert.Contains(expected, SetupConf.Read(SetupConf.Text, Provision.Replace(from, to, StringComparison.Ordinal)).Findings);

    private static RenderedPlatform With(string settings) => RenderedPlatform.With(Definition, "setup: setup.conf\n" + settings + Provision);
}
