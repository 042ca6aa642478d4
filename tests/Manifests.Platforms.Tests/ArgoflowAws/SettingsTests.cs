using System.Text;
using Manifests.Diagnostics;
using Manifests.Platforms.ArgoflowAws;
using Manifests.Platforms.Tests.ArgoflowAws.Setup;

namespace Manifests.Platforms.Tests.ArgoflowAws;

/// <summary>Settings that cannot be are refused, each with the whole sentence.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("form: 1", "'form': expected one of rendered, template, found the integer 1; write one of these words.")]
    [InlineData("form: templates", "'form': expected one of rendered, template, found \"templates\". Did you mean 'template'?")]
    [InlineData(
        "kubernetesVersion: 1.32",
        "'kubernetesVersion': expected a Kubernetes release as a text, found the number 1.32; put it in quotes, or 1.30 becomes 1.3: \"1.32\".")]
    [InlineData("repository: [private]", "'repository': expected one of public, private, found a list; write one of these words.")]
    [InlineData("argoCdManagesItself: \"true\"", "'argoCdManagesItself': expected a boolean, found the text \"true\"; remove the quotes.")]
    [InlineData("secretsApi: eso", "'secretsApi': expected one of legacy, modern, found \"eso\". Known here: legacy, modern.")]
    [InlineData("secretsIam: 2", "'secretsIam': expected one of broad, perNamespace, found the integer 2; write one of these words.")]
    [InlineData(
        "certManager: [dns01, selfSigning]",
        "'certManager': expected one of dns01, selfSigning, found a list; write one of these words.")]
    [InlineData("certificates: import", "'certificates': expected one of imported, issued, found \"import\". Did you mean 'imported'?")]
    [InlineData("oidc: [dex, keycloak]", "'oidc': expected one of keycloak, dex, external, found a list; write one of these words.")]
    [InlineData("dashboard: {}", "'dashboard': expected one of plain, mlflow, found a map; write one of these words.")]
    [InlineData("volumes: [regular, pvcViewer]", "'volumes': expected one of regular, pvcViewer, found a list; write one of these words.")]
    [InlineData("pipelines: true", "'pipelines': expected one of iamUser, irsa, kube2iam, found \"true\". Known here: iamUser, irsa, kube2iam.")]
    [InlineData("knative: 1", "'knative': expected a boolean, found the integer 1; write true or false.")]
    [InlineData("kfserving: {}", "'kfserving': expected a boolean, found a map; write true or false.")]
    [InlineData("mlflow: \"false\"", "'mlflow': expected a boolean, found the text \"false\"; remove the quotes.")]
    [InlineData("monitoring: []", "'monitoring': expected a boolean, found a list; write true or false.")]
    [InlineData("kubecost: 0", "'kubecost': expected a boolean, found the integer 0; write true or false.")]
    [InlineData("nodeTerminationHandler: 1", "'nodeTerminationHandler': expected a boolean, found the integer 1; write true or false.")]
    [InlineData("gpuOperator: 1", "'gpuOperator': expected a boolean, found the integer 1; write true or false.")]
    [InlineData("adminEmail: admin", "'adminEmail': expected an e-mail address, found \"admin\". Write a text that matches [^@\\s]+@[^@\\s]+.")]
    [InlineData(
        "provisionAws: {accountId: \"1\", oidcIssuer: oidc.example.com/id/A, subnetIds: [subnet-0a, subnet-0b], nodeSecurityGroupId: sg-0c}",
        "'provisionAws.accountId': expected an AWS account id of 12 digits, found \"1\". Write a text that matches [0-9]{12}.")]
    [InlineData(
        "provisionAws: {accountId: \"890123456789\", oidcIssuer: \"https://oidc.example.com/id/A\", subnetIds: [subnet-0a, subnet-0b], nodeSecurityGroupId: sg-0c}",
        "'provisionAws.oidcIssuer': expected the host and path of an OIDC issuer, without https://, found \"https://oidc.example.com/id/A\". Write a text that matches [^:/]+/.+.")]
    [InlineData(
        "kfserving: true",
        "'kfserving': KFServing runs on Knative, which is left out. Set knative to true, or kfserving to false.")]
    [InlineData(
        "kubecost: true",
        "'kubecost': Kubecost reads the Prometheus of the monitoring, which is left out. Set monitoring to true, or kubecost to false.")]
    [InlineData("dashboard: mlflow", "'dashboard': links to MLflow, which is left out. Set mlflow to true, or dashboard to plain.")]
    public void Setting_IsRefused(string line, string expected)
    {
        var finding = Assert.Single(Findings(OnArgoflow.Settings + line + "\n"));

        Assert.EndsWith(expected, finding, StringComparison.Ordinal);
        Assert.Contains($"({OnArgoflow.Settings.Split('\n').Length},", finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("port: \"3306\"", "port: 3306", "'setup.rds.port': expected a text, found the integer 3306; put it in quotes: \"3306\".")]
    [InlineData("port: \"3306\"", "port: \"70000\"", "'setup.rds.port': expected a port from 1 to 65535, found \"70000\". Write its number.")]
    [InlineData("port: \"3306\"", "port: mysql", "'setup.rds.port': expected a port from 1 to 65535, found \"mysql\". Write its number.")]
    [InlineData(
        "enableRegistrationFlow: \"true\"",
        "enableRegistrationFlow: true",
        "'setup.enableRegistrationFlow': expected a text, found the boolean true; put it in quotes: \"true\".")]
    [InlineData(
        "enableRegistrationFlow: \"true\"",
        "enableRegistrationFlow: \"yes\"",
        "'setup.enableRegistrationFlow': expected true or false, found \"yes\". Write one of them.")]
    [InlineData(
        "awsRegion: eu-central-1", "awsRegion: frankfurt", "'setup.awsRegion': expected an AWS region such as eu-central-1, found \"frankfurt\". Write one.")]
    [InlineData(
        "  domain: my-cluster.my-domain", "  domain: https://my-domain", "'setup.domain': expected a domain such as example.com, found \"https://my-domain\". Write one.")]
    [InlineData(
        "subdomainAuth: auth", "subdomainAuth: auth.", "'setup.subdomainAuth': expected a host without the domain, such as kubeflow, found \"auth.\". Write one.")]
    [InlineData("scheme: internet-facing", "scheme: public", "'setup.awsLoadBalancer.scheme': expected internet-facing or internal, found \"public\". Write one of them.")]
    [InlineData("nlbTargetType: instance", "nlbTargetType: pod", "'setup.awsLoadBalancer.nlbTargetType': expected instance or ip, found \"pod\". Write one of them.")]
    [InlineData(
        "backendType: secretsManager",
        "backendType: vault",
        "'setup.externalSecrets.backendType': expected secretsManager or systemManager, found \"vault\". Write one of them.")]
    [InlineData(
        "externalDns: arn:aws:iam::890123456789:role/",
        "externalDns: role/",
        "'setup.roleArn.externalDns': expected the ARN of an IAM role, found \"role/my-cluster_kube-system_external-dns\". Write one.")]
    [InlineData(
        "connectionUrl: redis://",
        "connectionUrl: redis://:secret@",
        "'setup.oidc.redis.connectionUrl': expected a URL of redis or rediss without a password, found \"redis://:secret@my-cluster-redis.abcxyz.0001.euc1.cache.amazonaws.com:6379\". Write one.")]
    [InlineData("issuer: https://", "issuer: http://", "'setup.oidc.issuer': expected a URL of https, found \"http://gitlab.my-company.com\". Write one.")]
    [InlineData("vpcId:", "vpc:", "'setup.vpcId' is missing; expected a text. Add it to this map.")]
    public void ValueOfSetup_IsRefused(string text, string by, string expected)
    {
        Assert.Contains(text, OnArgoflow.Settings, StringComparison.Ordinal);

        var findings = Findings(OnArgoflow.Settings.Replace(text, by, StringComparison.Ordinal));

        Assert.Contains(findings, finding => finding.EndsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void SettingsOfTheTests_AreThoseOfSetupConf()
    {
        var found = new DiagnosticBag();
        var settings = SettingsFile.Parse<ArgoflowAwsSettings>(Encoding.UTF8.GetBytes(OnArgoflow.Settings), "default.yaml", found);

        Assert.Empty(found.ToSorted());
        Assert.Equal(SetupConf.Settings, settings!.Setup);
    }

    internal static string[] Findings(string settings)
    {
        var found = new DiagnosticBag();
        _ = SettingsFile.Parse<ArgoflowAwsSettings>(Encoding.UTF8.GetBytes(settings), "default.yaml", found);
        return [.. found.ToSorted().Select(static finding => finding.ToString())];
    }
}
