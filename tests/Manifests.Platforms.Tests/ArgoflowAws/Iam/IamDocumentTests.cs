using Manifests.Diagnostics;
using Manifests.Models.Iam;
using Manifests.Platforms.ArgoflowAws.Iam;
using Manifests.Platforms.Tests.ArgoflowAws.Setup;
using Manifests.Platforms.Tests.Rendering;
using Manifests.Platforms.Tests.Seeds;

namespace Manifests.Platforms.Tests.ArgoflowAws.Iam;

public sealed class IamDocumentTests
{
    [Theory]
    [InlineData("aws-loadbalancer-controller", 14)]
    [InlineData("cluster-autoscaler", 2)]
    [InlineData("external-dns", 3)]
    [InlineData("cert-manager", 2)]
    [InlineData("external-secrets-option-1", 1)]
    [InlineData("external-secrets-option-2", 1)]
    [InlineData("external-secrets_argocd", 1)]
    [InlineData("external-secrets_kubeflow", 1)]
    [InlineData("external-secrets_oauth2-proxy", 1)]
    [InlineData("external-secrets_mlflow", 1)]
    [InlineData("external-secrets_istio-system", 1)]
    [InlineData("pipelines-iam-user-s3-access", 2)]
    public void Document_HasItsStatements_AndIsAPolicyThatAwsTakes(string name, int statements)
    {
        var document = Documents()[name];
        var found = new DiagnosticBag();

        document.Check(PolicyUse.Identity, found, Location.None);

        Assert.DoesNotContain(found.ToSorted(), static finding => finding.Severity == Severity.Error);
        Assert.Equal(statements, document.Statement.Count);
        // The limit of a managed policy, which counts no white space.
        Assert.InRange(document.ToJson().Length, 1, 6144);
    }

    [Fact]
    public void LoadBalancerController_HasTheActionsOfItsRelease()
    {
        var statements = Documents()["aws-loadbalancer-controller"].Statement;

        Assert.Equal([23, 17, 2, 1, 1, 2, 3, 2, 4, 2, 2, 8, 2, 5], statements.Select(static statement => statement.Action!.Count));
        Assert.Equal([4, 5, 6, 7, 9, 11], Enumerable.Range(0, 14).Where(at => statements[at].Condition is not null));
        Assert.Equal("iam:CreateServiceLinkedRole", statements[0].Action![0]);
        Assert.Equal(4, statements[10].Resource!.Count);
    }

    [Fact]
    public void ClusterAutoscaler_ChangesGroupsOfItsClusterOnly()
    {
        var own = Documents()["cluster-autoscaler"].Statement[1];

        Assert.Equal("clusterAutoscalerOwn", own.Sid);
        Assert.Equal(
            [
                "autoscaling:ResourceTag/k8s.io/cluster-autoscaler/enabled = true",
                "autoscaling:ResourceTag/kubernetes.io/cluster/my-cluster = owned",
            ],
            own.Condition!.Select(static condition => $"{condition.Key} = {condition.Values[0]}"));
    }

    // Trap: the example policies of upstream name a zone and an account.
    [Fact]
    public void ZoneClusterAccountAndBucket_AreParameters()
    {
        var conf = SetupConf.Text
            .Replace("Z01234567XYZABCDEF002", "ZONE99", StringComparison.Ordinal)
            .Replace("890123456789", "111122223333", StringComparison.Ordinal)
            .Replace("my-cluster", "other", StringComparison.Ordinal)
            .Replace("eu-central-1", "us-east-1", StringComparison.Ordinal);

        var all = string.Concat(Documents(conf).Values.Select(static document => document.ToJson()));

        Assert.Contains("arn:aws:route53:::hostedzone/ZONE99", all, StringComparison.Ordinal);
        Assert.Contains("arn:aws:secretsmanager:us-east-1:111122223333:secret:other/kubeflow*", all, StringComparison.Ordinal);
        Assert.Contains("arn:aws:s3:::111122223333-other-pipelines/*", all, StringComparison.Ordinal);
        Assert.Contains("kubernetes.io/cluster/other", all, StringComparison.Ordinal);
        Assert.DoesNotMatch("890123456789|my-cluster|Z0123|eu-central", all);
    }

    // Trap: the names that the README has for the roles are not matched by its own policy for taking them.
    [Fact]
    public void OptionTwo_MatchesEveryRoleThatReadsANamespace_AndNoOther()
    {
        var resource = Assert.Single(Documents()["external-secrets-option-2"].Statement[0].Resource!);
        Assert.Equal("arn:aws:iam::890123456789:role/my-cluster_external_secret*", resource);
        var prefix = resource[..^1];
        var arns = SetupConf.Settings.RoleArn;
        var readers = arns.ExternalSecrets;

        Assert.All(
            [readers.Argocd, readers.Auth, readers.IstioSystem, readers.Kubeflow, readers.Mlflow],
            arn => Assert.StartsWith(prefix, arn, StringComparison.Ordinal));
        Assert.All(
            [readers.Controller, arns.CertManager, arns.ClusterAutoscaler, arns.ExternalDns, arns.LoadbalancerController, arns.Oauth2Proxy],
            arn => Assert.DoesNotContain(prefix, arn, StringComparison.Ordinal));
        Assert.Equal(
            SecretReaders.All.Select(static reader => SecretReaders.RoleName("my-cluster", reader.Namespace)).Order(StringComparer.Ordinal),
            new[] { readers.Argocd, readers.Auth, readers.IstioSystem, readers.Kubeflow, readers.Mlflow }.Select(RoleArns.NameOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ParameterStore_HasOtherActionsAndNames()
    {
        var documents = Documents(SetupConf.With("=secretsManager", "=systemManager"));

        var statement = documents["external-secrets_mlflow"].Statement[0];

        Assert.Equal(["ssm:GetParameter*"], statement.Action!);
        Assert.Equal(["arn:aws:ssm:eu-central-1:890123456789:parameter/my-cluster/mlflow*"], statement.Resource!);
    }

    [Fact]
    public void TrustOfAServiceAccount_IsListing1()
    {
        const string Issuer = "oidc.eks.eu-central-1.amazonaws.com/id/SOMEUNIQUEID1234567890";

        Expect(TrustDocuments.Of("123456789012", "https://" + Issuer, "kube-system", "external-dns"), 1);
    }

    [Fact]
    public void TrustOfARole_IsListing2() =>
        Expect(TrustDocuments.OfRole("arn:aws:iam::123456789012:role/my-cluster_kube-system_external-secrets"), 2);

    private static void Expect(PolicyDocument document, int listing)
    {
        var found = new DiagnosticBag();
        document.Check(PolicyUse.Trust, found, Location.None);

        Assert.DoesNotContain(found.ToSorted(), static finding => finding.Severity == Severity.Error);
        Assert.True(Seed.Number(2).Listing(listing).Document().ValueEquals(Json.Read(document.ToJson())), document.ToJson(indented: true));
    }

    private static Dictionary<string, PolicyDocument> Documents(string? conf = null)
    {
        var settings = SetupConf.Read(conf ?? SetupConf.Text).Settings!;
        return IamPolicies.All(new IamFacts(settings, settings.Setup!)).ToDictionary(static policy => policy.Name, static policy => policy.Document, StringComparer.Ordinal);
    }
}
