using System.Text;
using Manifests.Diagnostics;
using Manifests.Platforms.KubeflowOnEks;

namespace Manifests.Platforms.Tests.KubeflowOnEks;

/// <summary>Settings that cannot be are refused, each with the whole sentence.</summary>
public sealed class SettingsTests
{
    private static readonly string[] MustBeSaid =
        ["accountId: \"111122223333\"", "region: us-east-1", "oidcIssuer: oidc.eks.us-east-1.amazonaws.com/id/ABC"];

    [Theory]
    [InlineData(
        "accountId: 111122223333",
        "(3,12): error MAN1106: 'accountId': expected a text, found the integer 111122223333; put it in quotes: \"111122223333\".")]
    [InlineData("region: [us-east-1]", "(3,9): error MAN1106: 'region': expected a text, found a list; write one text there.")]
    [InlineData("oidcIssuer: {}", "(3,13): error MAN1106: 'oidcIssuer': expected a text, found a map; write one text there.")]
    [InlineData("vpcId: 1", "(4,8): error MAN1106: 'vpcId': expected a text, found the integer 1; put it in quotes: \"1\".")]
    [InlineData("vpcCidr: 10", "(4,10): error MAN1106: 'vpcCidr': expected a text, found the integer 10; put it in quotes: \"10\".")]
    [InlineData("clusterName: 7", "(4,14): error MAN1106: 'clusterName': expected a text, found the integer 7; put it in quotes: \"7\".")]
    [InlineData(
        "kubernetesVersion: 1.32",
        "(4,20): error MAN1106: 'kubernetesVersion': expected a Kubernetes release as a text, found the number 1.32; put it in quotes, or 1.30 becomes 1.3: \"1.32\".")]
    [InlineData("bucketName: []", "(4,13): error MAN1106: 'bucketName': expected a text, found a list; write one text there.")]
    [InlineData("artifactPrefix: 2", "(4,17): error MAN1106: 'artifactPrefix': expected a text, found the integer 2; put it in quotes: \"2\".")]
    [InlineData("repositoryUrl: {}", "(4,16): error MAN1106: 'repositoryUrl': expected a text, found a map; write one text there.")]
    [InlineData("revision: 1.10", "(4,11): error MAN1106: 'revision': expected a text, found the number 1.10; put it in quotes: \"1.10\".")]
    [InlineData(
        "variant: [direct, deployKF]",
        "(4,10): error MAN1106: 'variant': expected one of direct, deployKF, found a list; write one of these words.")]
    [InlineData("adminEmail: 1", "(4,13): error MAN1106: 'adminEmail': expected a text, found the integer 1; put it in quotes: \"1\".")]
    [InlineData(
        "identity: 1", "(4,11): error MAN1106: 'identity': expected one of podIdentity, irsa, found the integer 1; write one of these words.")]
    [InlineData(
        "tritonImage: {}", "(4,14): error MAN1106: 'tritonImage': expected one of ecr, nvidia, found a map; write one of these words.")]
    [InlineData(
        "acceptedRisks: dnsOverUdpOnly",
        "(4,16): error MAN1106: 'acceptedRisks': expected a list, each item one of dnsOverUdpOnly, noCallsInNamespace, clusterWideSecrets, unmatchedImage, found the text \"dnsOverUdpOnly\"; write each item on its own line behind '- ', or [] for none.")]
    [InlineData("cpuPool: \"true\"", "(4,10): error MAN1106: 'cpuPool': expected a boolean, found the text \"true\"; remove the quotes.")]
    public void WrongType_IsRefused(string line, string expected) => Assert.Equal(["default.yaml" + expected], Findings(line));

    [Theory]
    [InlineData(
        "accountId: \"1234\"",
        "(3,12): error MAN1109: 'accountId': expected an AWS account id of 12 digits, found \"1234\". Write a text that matches [0-9]{12}.")]
    [InlineData(
        "region: earth",
        "(3,9): error MAN1109: 'region': expected an AWS region such as us-east-1, found \"earth\". Write a text that matches [a-z]{2}(-[a-z]+)+-[0-9].")]
    [InlineData(
        "oidcIssuer: https://oidc.eks.us-east-1.amazonaws.com/id/ABC",
        "(3,13): error MAN1109: 'oidcIssuer': expected an issuer without its scheme, such as oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF, found \"https://oidc.eks.us-east-1.amazonaws.com/id/ABC\". Write a text that matches [a-z0-9.-]+/[A-Za-z0-9/_-]+.")]
    [InlineData(
        "vpcId: my-vpc",
        "(4,8): error MAN1109: 'vpcId': expected a VPC id such as vpc-0123456789abcdef0, found \"my-vpc\". Write a text that matches vpc-[0-9a-f]{8,17}.")]
    [InlineData(
        "vpcCidr: 10.0.0.0/8",
        "(4,10): error MAN1109: 'vpcCidr': expected an IPv4 block of /16 to /24 such as 10.0.0.0/16, found \"10.0.0.0/8\". Write a text that matches ((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])/(1[6-9]|2[0-4]).")]
    [InlineData(
        "vpcCidr: 10.0.300.0/16",
        "(4,10): error MAN1109: 'vpcCidr': expected an IPv4 block of /16 to /24 such as 10.0.0.0/16, found \"10.0.300.0/16\". Write a text that matches ((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])/(1[6-9]|2[0-4]).")]
    [InlineData(
        "clusterName: a-name-that-is-longer-than-any-role-of-it-could-be",
        "(4,14): error MAN1109: 'clusterName': expected a cluster name of up to 43 letters, digits, '-' and '_', found \"a-name-that-is-longer-than-any-role-of-it-could-be\". Write a text that matches [A-Za-z0-9][A-Za-z0-9_-]{0,42}.")]
    [InlineData(
        "kubernetesVersion: \"next\"",
        "(4,20): error MAN1111: 'kubernetesVersion': expected a Kubernetes release as a text, found \"next\". Write major and minor number, such as \"1.34\".")]
    [InlineData(
        "bucketName: Models",
        "(4,13): error MAN1109: 'bucketName': expected a bucket name of 3 to 63 lower-case letters, digits, '.' and '-', found \"Models\". Write a text that matches [a-z0-9][a-z0-9.-]{1,61}[a-z0-9].")]
    [InlineData(
        "artifactPrefix: /runs",
        "(4,17): error MAN1109: 'artifactPrefix': expected a path without '/' at its ends, found \"/runs\". Write a text that matches [A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*.")]
    [InlineData(
        "repositoryUrl: ./here",
        "(4,16): error MAN1109: 'repositoryUrl': expected the URL of a Git repository, found \"./here\". Write a text that matches (https://|ssh://|git@)\\S+.")]
    [InlineData(
        "revision: my branch",
        "(4,11): error MAN1109: 'revision': expected a branch, tag or commit, found \"my branch\". Write a text that matches \\S+.")]
    [InlineData(
        "variant: deployKf",
        "(4,10): error MAN1110: 'variant': expected one of direct, deployKF, found \"deployKf\". Did you mean 'deployKF'?")]
    [InlineData(
        "adminEmail: admin",
        "(4,13): error MAN1109: 'adminEmail': expected an e-mail address, found \"admin\". Write a text that matches [^@\\s]+@[^@\\s]+[.][^@\\s]+.")]
    [InlineData(
        "identity: pod", "(4,11): error MAN1110: 'identity': expected one of podIdentity, irsa, found \"pod\". Known here: irsa, podIdentity.")]
    [InlineData(
        "tritonImage: nvidea",
        "(4,14): error MAN1110: 'tritonImage': expected one of ecr, nvidia, found \"nvidea\". Did you mean 'nvidia'?")]
    [InlineData(
        "acceptedRisks: [all]",
        "(4,17): error MAN1110: 'acceptedRisks[0]': expected one of dnsOverUdpOnly, noCallsInNamespace, clusterWideSecrets, unmatchedImage, found \"all\". Known here: clusterWideSecrets, dnsOverUdpOnly, noCallsInNamespace, unmatchedImage.")]
    [InlineData(
        "cpuPool: maybe",
        "(4,10): error MAN1106: 'cpuPool': expected a boolean, found the text \"maybe\"; write true or false.")]
    [InlineData(
        "cpuPools: true",
        "(4,1): error MAN1104: 'cpuPools' is not a setting. Did you mean 'cpuPool'?")]
    public void ValueOutOfRange_IsRefused(string line, string expected) => Assert.Equal(["default.yaml" + expected], Findings(line));

    [Theory]
    [InlineData(
        "region: eu-central-1",
        "(2,13): error MAN5313: oidcIssuer is 'oidc.eks.us-east-1.amazonaws.com/id/ABC', which is not of the region eu-central-1; roles would trust another cluster. Take the issuer from the status of the Cluster, or mend region.")]
    [InlineData(
        "kubernetesVersion: \"1.29\"",
        "(4,20): error MAN5310: the catalog has no schemas of Kubernetes 1.29, so nothing could be checked; it has 1.30 to 1.36. Choose one of these. [kubernetesVersion]")]
    [InlineData(
        "artifactPrefix: access-logs/runs",
        "(4,17): error MAN5314: artifactPrefix is 'access-logs/runs', but S3 writes the bucket's log to 'access-logs/'. Choose another folder.")]
    [InlineData(
        "variant: deployKF",
        "(4,10): error MAN5316: variant is deployKF, but adminEmail is not set, and nobody could log in without the sample users, whose passwords are known to everyone. Set adminEmail, or variant to direct.")]
    [InlineData(
        "variant: deployKF\nadminEmail: admin@example.com\nidentity: podIdentity",
        "(6,11): error MAN5315: identity is podIdentity, but deployKF annotates service accounts for IRSA and knows nothing else. Set identity to irsa, or variant to direct.")]
    [InlineData(
        "variant: deployKF\nadminEmail: admin@example.com\nbucketName: a-name-that-is-good-for-itself-but-not-for-models",
        "(6,13): error MAN5317: deployKF's models go to the bucket 'a-name-that-is-good-for-itself-but-not-for-models-model-registry', whose name has 64 characters; S3 takes 63. Choose a shorter bucketName.")]
    [InlineData(
        "variant: deployKF\nadminEmail: admin@example.com\nbucketName: kubeflow-pipelines-111122223333",
        "(6,13): error MAN5318: bucketName is 'kubeflow-pipelines-111122223333', which is the bucket of deployKF's pipelines too. Choose another name.")]
    [InlineData(
        "adminEmail: admin@example.com",
        "(4,13): warning MAN5061: 'adminEmail': has no effect, because only deployKF has users of its own. Remove it, or set variant to deployKF.")]
    [InlineData(
        "acceptedRisks: [unmatchedImage, unmatchedImage]",
        "(4,16): warning MAN5061: 'acceptedRisks': has unmatchedImage twice. Remove one.")]
    [InlineData(
        "variant: deployKF\nadminEmail: admin@example.com\nacceptedRisks: [unmatchedImage]",
        "(6,16): warning MAN5061: 'acceptedRisks': has no effect, because deployKF brings its own manifests. Remove it, or set variant to direct.")]
    public void ImpossibleCombination_IsTold(string lines, string expected) => Assert.Equal(["default.yaml" + expected], Findings(lines));

    [Theory]
    [InlineData("region: us-east-1")]
    [InlineData("oidcIssuer: keys.example.com/cluster")]
    [InlineData("kubernetesVersion: \"1.36\"")]
    [InlineData("artifactPrefix: access-logs-of-runs")]
    [InlineData("variant: deployKF\nadminEmail: admin@example.com\nidentity: irsa")]
    [InlineData("variant: deployKF\nadminEmail: admin@example.com\nbucketName: a-name-that-is-good-for-itself-and-too-for-model")]
    [InlineData("variant: direct\nidentity: podIdentity\ntritonImage: nvidia\ncpuPool: false")]
    [InlineData("acceptedRisks: [clusterWideSecrets]")]
    public void PossibleCombination_IsAccepted(string lines) => Assert.Empty(Findings(lines));

    [Fact]
    public void SeveralCombinations_AreToldInOneRun() =>
        Assert.Equal(3, Findings("variant: deployKF\nidentity: podIdentity\nkubernetesVersion: \"1.29\"").Count);

    // What must be said and the lines given, which take the place of one said already.
    private static IReadOnlyList<string> Findings(string lines)
    {
        var key = lines[..(lines.IndexOf(':', StringComparison.Ordinal) + 1)];
        var yaml = string.Join('\n', [.. MustBeSaid.Where(line => !line.StartsWith(key, StringComparison.Ordinal)), lines]);
        var found = new DiagnosticBag();
        var settings = SettingsFile.Parse<KubeflowOnEksSettings>(Encoding.UTF8.GetBytes(yaml), "default.yaml", found);
        Assert.Equal(found.HasErrors, settings is null);
        return [.. found.ToSorted().Select(static finding => finding.ToString())];
    }
}
