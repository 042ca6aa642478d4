using System.Text;
using Manifests.Diagnostics;
using Manifests.Platforms.Aktus;

namespace Manifests.Platforms.Tests.Aktus;

/// <summary>What is wrong with a parameter is told before anything is rendered.</summary>
public sealed class SettingsTests
{
    private const string OfNoUse = "has no effect in Auto Mode, where AWS chooses and runs the nodes. Remove it, or set enableAutoMode to false.";
    private const string NotASecret =
        "expected the name of a secret in AWS Secrets Manager, which has letters, digits and any of '/_+=.@-'. Write its name.";
    private const string TheKeyItself =
        "this looks like the key itself, and everyone who can read the repository could read it. Revoke the key, keep a new one in AWS Secrets Manager and write the name of that secret.";

    [Theory]
    [InlineData("accountId: [a]",
        "'accountId': expected a text, found a list; write one text there.")]
    [InlineData("region: true",
        "'region': expected a text, found the boolean true; put it in quotes: \"true\".")]
    [InlineData("repositoryUrl: 3",
        "'repositoryUrl': expected a text, found the integer 3; put it in quotes: \"3\".")]
    [InlineData("revision: 1.5",
        "'revision': expected a text, found the number 1.5; put it in quotes: \"1.5\".")]
    [InlineData("created: sg-0123456789abcdef0",
        "'created': expected a map of settings, found the text \"sg-0123456789abcdef0\"; write its settings below it, indented.")]
    [InlineData("vpcCidr: 10",
        "'vpcCidr': expected a text, found the integer 10; put it in quotes: \"10\".")]
    [InlineData("vpcPrefix: [a]",
        "'vpcPrefix': expected a text, found a list; write one text there.")]
    [InlineData("stackName: 7",
        "'stackName': expected a text, found the integer 7; put it in quotes: \"7\".")]
    [InlineData("enableAutoMode: \"true\"",
        "'enableAutoMode': expected a boolean, found the text \"true\"; remove the quotes.")]
    [InlineData("eksClusterName: 12",
        "'eksClusterName': expected a text, found the integer 12; put it in quotes: \"12\".")]
    [InlineData("eksVersion: [1]",
        "'eksVersion': expected a Kubernetes release as a text, found a list; write it as \"1.34\".")]
    [InlineData("nodeInstanceType: { a: b }",
        "'nodeInstanceType': expected a text, found a map; write one text there.")]
    [InlineData("numberOfNodes: two",
        "'numberOfNodes': expected an integer, found the text \"two\"; write a whole number in decimal digits.")]
    [InlineData("nodeVolumeSize: \"50\"",
        "'nodeVolumeSize': expected an integer, found the text \"50\"; remove the quotes.")]
    [InlineData("keyPairName: [ops]",
        "'keyPairName': expected a text, found a list; write one text there.")]
    [InlineData("additionalAdminUsers: ann",
        "'additionalAdminUsers': expected a list, each item the name of an IAM user, found the text \"ann\"; write each item on its own line behind '- ', or [] for none.")]
    [InlineData("additionalAdminRoles: { ops: ops }",
        "'additionalAdminRoles': expected a list, each item the name of an IAM role, found a map; write each item on its own line behind '- ', or [] for none.")]
    [InlineData("argoCdRole: 4",
        "'argoCdRole': expected a text, found the integer 4; put it in quotes: \"4\".")]
    [InlineData("enableMarketplaceChart: 1",
        "'enableMarketplaceChart': expected a boolean, found the integer 1; write true or false.")]
    [InlineData("marketplaceChartUri: false",
        "'marketplaceChartUri': expected a text, found the boolean false; put it in quotes: \"false\".")]
    [InlineData("marketplaceChartVersion: 1.5",
        "'marketplaceChartVersion': expected a text, found the number 1.5; put it in quotes: \"1.5\".")]
    [InlineData("marketplaceChartNamespace: 9",
        "'marketplaceChartNamespace': expected a text, found the integer 9; put it in quotes: \"9\".")]
    [InlineData("researchEndpoint: [a]",
        "'researchEndpoint': expected a text, found a list; write one text there.")]
    [InlineData("huggingFaceTokenSecret: true",
        "'huggingFaceTokenSecret': expected a text, found the boolean true; put it in quotes: \"true\".")]
    [InlineData("openAiApiKeySecret: 5",
        "'openAiApiKeySecret': expected a text, found the integer 5; put it in quotes: \"5\".")]
    public void WrongType_IsTold(string line, string sentence) => Assert.Equal([sentence], Findings(line));

    [Theory]
    [InlineData("accountId: \"1234\"",
        "'accountId': expected an AWS account id of 12 digits, found \"1234\". Write a text that matches [0-9]{12}.")]
    [InlineData("region: Virginia",
        "'region': expected an AWS region such as us-east-1, found \"Virginia\". Write a text that matches [a-z]{2}(-[a-z]+)+-[0-9].")]
    [InlineData("vpcCidr: 10.0.0.0/8",
        "'vpcCidr': expected an IPv4 block of /16 to /28 such as 10.0.0.0/16, found \"10.0.0.0/8\". Write a text that matches ((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])/(1[6-9]|2[0-8]).")]
    [InlineData("vpcCidr: 10.0.300.0/16",
        "'vpcCidr': expected an IPv4 block of /16 to /28 such as 10.0.0.0/16, found \"10.0.300.0/16\". Write a text that matches ((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])/(1[6-9]|2[0-8]).")]
    [InlineData("vpcPrefix: Aktus",
        "'vpcPrefix': expected up to 20 lower-case letters, digits and '-', a letter first, found \"Aktus\". Write a text that matches [a-z][a-z0-9-]{0,19}.")]
    [InlineData("stackName: a-name-of-more-than-20-letters",
        "'stackName': expected up to 20 lower-case letters, digits and '-', a letter first, found \"a-name-of-more-than-20-letters\". Write a text that matches [a-z][a-z0-9-]{0,19}.")]
    [InlineData("eksClusterName: my cluster",
        "'eksClusterName': expected a cluster name of up to 100 letters, digits, '-' and '_', found \"my cluster\". Write a text that matches [A-Za-z0-9][A-Za-z0-9_-]{0,99}.")]
    [InlineData("nodeInstanceType: p4d.24xlarge",
        "'nodeInstanceType': expected an instance type such as t3.xlarge, m5.2xlarge or g4dn.xlarge, found \"p4d.24xlarge\". Write a text that matches t3\\.(medium|large|xlarge|2xlarge)|[cm]5\\.(large|xlarge|2xlarge)|g4dn\\.(xlarge|2xlarge).")]
    [InlineData("numberOfNodes: 0",
        "'numberOfNodes': expected an integer from 1 to 10, found 0. Choose a value in that range.")]
    [InlineData("numberOfNodes: 11",
        "'numberOfNodes': expected an integer from 1 to 10, found 11. Choose a value in that range.")]
    [InlineData("nodeVolumeSize: 19",
        "'nodeVolumeSize': expected an integer from 20 to 500, found 19. Choose a value in that range.")]
    [InlineData("nodeVolumeSize: 501",
        "'nodeVolumeSize': expected an integer from 20 to 500, found 501. Choose a value in that range.")]
    [InlineData("keyPairName: \"\"",
        "'keyPairName': expected the name of an EC2 key pair, found \"\". Write a text that matches [!-~]([ -~]{0,253}[!-~])?.")]
    [InlineData("additionalAdminUsers: [ann, \"b c\"]",
        "'additionalAdminUsers[1]': expected the name of an IAM user, found \"b c\". Write a text that matches [A-Za-z0-9+=,.@_-]{1,64}.")]
    [InlineData("additionalAdminRoles: [\"\"]",
        "'additionalAdminRoles[0]': expected the name of an IAM role, found \"\". Write a text that matches [A-Za-z0-9+=,.@_-]{1,64}.")]
    [InlineData("argoCdRole: arn:aws:iam::111122223333:role/argocd",
        "'argoCdRole': expected the name of an IAM role, found \"arn:aws:iam::111122223333:role/argocd\". Write a text that matches [A-Za-z0-9+=,.@_-]{1,64}.")]
    [InlineData("marketplaceChartUri: oci://registry.example.com/chart",
        "'marketplaceChartUri': expected an ECR repository such as 709825985650.dkr.ecr.us-east-1.amazonaws.com/aktus-ai/chart, found \"oci://registry.example.com/chart\". Write a text that matches [0-9]{12}\\.dkr\\.ecr\\.[a-z0-9-]+\\.amazonaws\\.com(/[a-z0-9._-]+)+.")]
    [InlineData("marketplaceChartVersion: latest",
        "'marketplaceChartVersion': expected a chart version such as 1.0.5, found \"latest\". Write a text that matches [0-9]+\\.[0-9]+\\.[0-9]+([-+][0-9A-Za-z.+-]+)?.")]
    [InlineData("marketplaceChartNamespace: Aktus",
        "'marketplaceChartNamespace': expected a namespace of up to 63 lower-case letters, digits and '-', found \"Aktus\". Write a text that matches [a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?.")]
    [InlineData("researchEndpoint: https://research.example.com",
        "'researchEndpoint': expected a host with or without a port, and without a scheme, found \"https://research.example.com\". Write a text that matches [A-Za-z0-9.-]+(:[0-9]+)?.")]
    [InlineData("created: { oidcIssuer: \"https://oidc.eks.us-east-1.amazonaws.com/id/B7\", clusterSecurityGroupId: sg-0123456789abcdef0, fileSystemId: fs-0123456789abcdef0 }",
        "'created.oidcIssuer': expected an issuer without its scheme, such as oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF, found \"https://oidc.eks.us-east-1.amazonaws.com/id/B7\". Write a text that matches [a-z0-9.-]+/[A-Za-z0-9/_-]+.")]
    [InlineData("created: { oidcIssuer: oidc.eks.us-east-1.amazonaws.com/id/B7, clusterSecurityGroupId: default, fileSystemId: fs-0123456789abcdef0 }",
        "'created.clusterSecurityGroupId': expected a security group id such as sg-0123456789abcdef0, found \"default\". Write a text that matches sg-[0-9a-f]{8,17}.")]
    [InlineData("created: { oidcIssuer: oidc.eks.us-east-1.amazonaws.com/id/B7, clusterSecurityGroupId: sg-0123456789abcdef0, fileSystemId: fs-placeholder }",
        "'created.fileSystemId': expected a file system id such as fs-0123456789abcdef0, found \"fs-placeholder\". Write a text that matches fs-[0-9a-f]{8,17}.")]
    [InlineData("created: { oidcIssuer: oidc.eks.us-east-1.amazonaws.com/id/B7, clusterSecurityGroupId: sg-0123456789abcdef0 }",
        "the setting 'created.fileSystemId' is missing; expected a file system id such as fs-0123456789abcdef0. Add it to this map.")]
    public void ValueOutOfRange_IsTold(string line, string sentence) => Assert.Equal([sentence], Findings(line));

    [Theory]
    [InlineData("nodeInstanceType: t3.xlarge", "nodeInstanceType")]
    [InlineData("numberOfNodes: 2", "numberOfNodes")]
    [InlineData("nodeVolumeSize: 50", "nodeVolumeSize")]
    [InlineData("keyPairName: ops", "keyPairName")]
    public void NodeSetting_InAutoMode_IsOnlyAWarning(string line, string key)
    {
        var rendered = OnAktus.With(line);

        var warning = Assert.Single(rendered.Diagnostics);
        Assert.Equal(($"'{key}': {OfNoUse}", Severity.Warning), (warning.Message, warning.Severity));
        Assert.Empty(rendered.OfKind("Nodegroup"));
        Assert.Empty(OnAktus.With("enableAutoMode: false\n" + line).Diagnostics);
    }

    [Fact]
    public void Endpoint_WithoutChart_IsOnlyAWarning()
    {
        var warning = Assert.Single(OnAktus.With("enableMarketplaceChart: false\nresearchEndpoint: research.example.com").Diagnostics);

        Assert.Equal(
            ("'researchEndpoint': has no effect while enableMarketplaceChart is false, because no research service runs. Remove it, or enable the chart.", Severity.Warning),
            (warning.Message, warning.Severity));
    }

    [Fact]
    public void Endpoint_WithoutKey_IsOnlyAWarning()
    {
        var warning = Assert.Single(OnAktus.With("researchEndpoint: research.example.com").Diagnostics);

        Assert.Equal(
            ("'researchEndpoint': has no effect without openAiApiKeySecret, because no research service runs without that key. "
                + "Remove it, or name the key's secret.", Severity.Warning),
            (warning.Message, warning.Severity));
    }

    [Theory]
    [InlineData("marketplaceChartNamespace: kube-system",
        "'marketplaceChartNamespace': 'kube-system' belongs to Kubernetes, and this namespace is made and removed with the chart. Choose another.")]
    [InlineData("marketplaceChartNamespace: default",
        "'marketplaceChartNamespace': 'default' belongs to Kubernetes, and this namespace is made and removed with the chart. Choose another.")]
    [InlineData("eksVersion: \"1.28\"", "'eksVersion': expected a release from 1.29 to 1.31, found 1.28. Choose one of them.")]
    [InlineData("eksVersion: \"1.32\"", "'eksVersion': expected a release from 1.29 to 1.31, found 1.32. Choose one of them.")]
    [InlineData("vpcCidr: 10.0.0.0/28", "'vpcCidr': 10.0.0.0/28 cannot be cut into two subnets, because AWS has none smaller than /28. Write a block of /16 to /27.")]
    [InlineData("additionalAdminUsers: [ann, bob, Ann]", "'additionalAdminUsers': 'ann' is there 2 times. Name each admin once.")]
    [InlineData("additionalAdminRoles: [ops, ops, ops]", "'additionalAdminRoles': 'ops' is there 3 times. Name each admin once.")]
    [InlineData("additionalAdminRoles: [aktus-platform-aktus-deployer-role]",
        "'additionalAdminRoles': 'aktus-platform-aktus-deployer-role' is the role of the deployer, which administers the cluster already. Remove it.")]
    [InlineData("huggingFaceTokenSecret: hf_notARealToken", "'huggingFaceTokenSecret': " + TheKeyItself)]
    [InlineData("openAiApiKeySecret: sk-notARealKey", "'openAiApiKeySecret': " + TheKeyItself)]
    [InlineData("huggingFaceTokenSecret: my secret", "'huggingFaceTokenSecret': " + NotASecret)]
    [InlineData("openAiApiKeySecret: \"\"", "'openAiApiKeySecret': " + NotASecret)]
    public void ImpossibleValue_IsRefused(string line, string sentence) => Assert.Equal([sentence], Findings(line));

    [Fact]
    public void SeveralFindings_AreToldTogether() => Assert.Equal(
        [
            "'eksVersion': expected a release from 1.29 to 1.31, found 1.34. Choose one of them.",
            $"'numberOfNodes': {OfNoUse}",
        ],
        Findings("eksVersion: \"1.34\"\nnumberOfNodes: 3"));

    [Theory]
    [InlineData("marketplaceChartUri: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/a/b", "marketplaceChartUri")]
    [InlineData("marketplaceChartVersion: 1.0.6", "marketplaceChartVersion")]
    public void ChartSetting_WithoutChart_IsOnlyAWarning(string line, string key)
    {
        var warning = Assert.Single(OnAktus.With("enableMarketplaceChart: false\n" + line).Diagnostics);

        Assert.Equal(
            ($"'{key}': has no effect while enableMarketplaceChart is false. Remove it, or enable the chart.", Severity.Warning),
            (warning.Message, warning.Severity));
    }

    [Fact]
    public void NodeSecurityGroup_IsNeededForANodeGroupOnly()
    {
        Assert.Equal(
            ["'created': nodeSecurityGroupId is missing, and the launch template of the node group names the group by its id. "
                + "Copy EKSNodeSecurityGroupId from the ConfigMap 'platform-info'."],
            Findings(OnAktus.Created + "enableAutoMode: false"));
        Assert.Equal(
            "'created': nodeSecurityGroupId has no effect in Auto Mode, where nodes carry the group of the cluster. "
            + "Remove it, or set enableAutoMode to false.",
            Assert.Single(OnAktus.With(OnAktus.CreatedWithNodes.Replace("false", "true", StringComparison.Ordinal)).Diagnostics).Message);
    }

    [Theory]
    [InlineData("externalSecretsVersion: 2", "'externalSecretsVersion': expected a text, found the integer 2; put it in quotes: \"2\".")]
    [InlineData("externalSecretsVersion: 0.15.1",
        "'externalSecretsVersion': expected a chart version from 0.16.0 on, such as 2.0.0, found \"0.15.1\". Write a text that matches (0\\.(1[6-9]|[2-9][0-9])|[1-9][0-9]*\\.[0-9]+)\\.[0-9]+.")]
    public void ExternalSecrets_HaveToServeTheApi(string line, string sentence) => Assert.Equal([sentence], Findings(line));

    [Fact]
    public void Finding_NamesFileAndPlace()
    {
        var found = new DiagnosticBag();
        _ = SettingsFile.Parse<AktusSettings>(Encoding.UTF8.GetBytes(OnAktus.Text("numberOfNodes: 11")), "overlays/aktus/default.yaml", found);

        Assert.Equal(
            ["overlays/aktus/default.yaml(4,16): error MAN1108: 'numberOfNodes': expected an integer from 1 to 10, found 11. Choose a value in that range."],
            found.ToSorted().Select(static finding => finding.ToString()));
    }

    private static IEnumerable<string> Findings(string lines)
    {
        var found = new DiagnosticBag();
        var settings = SettingsFile.Parse<AktusSettings>(Encoding.UTF8.GetBytes(OnAktus.Text(lines)), "default.yaml", found);
        Assert.Null(settings);
        return found.ToSorted().Select(static finding => finding.Message);
    }
}
