using System.Text;
using Manifests.Diagnostics;
using Manifests.Platforms.Asya;

namespace Manifests.Platforms.Tests.Asya;

/// <summary>Settings that cannot be are refused, each with the whole sentence.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData(
        "accountId: 111122223333",
        "(4,12): error MAN1106: 'accountId': expected a text, found the integer 111122223333; put it in quotes: \"111122223333\".")]
    [InlineData("region: [us-east-1]", "(4,9): error MAN1106: 'region': expected a text, found a list; write one text there.")]
    [InlineData("repositoryUrl: {}", "(4,16): error MAN1106: 'repositoryUrl': expected a text, found a map; write one text there.")]
    [InlineData(
        "revision: 1.10",
        "(5,11): error MAN1106: 'revision': expected a text, found the number 1.10; put it in quotes: \"1.10\".")]
    [InlineData("clusterName: 7", "(5,14): error MAN1106: 'clusterName': expected a text, found the integer 7; put it in quotes: \"7\".")]
    [InlineData(
        "kubernetesVersion: 1.32",
        "(5,20): error MAN1106: 'kubernetesVersion': expected a Kubernetes release as a text, found the number 1.32; put it in quotes, or 1.30 becomes 1.3: \"1.32\".")]
    [InlineData(
        "workloadCluster: 1", "(5,18): error MAN1106: 'workloadCluster': expected a text, found the integer 1; put it in quotes: \"1\".")]
    [InlineData(
        "actorPolicies: {}",
        "(5,16): error MAN1106: 'actorPolicies': expected a list, each item the ARN of a managed policy, found a map; write each item on its own line behind '- ', or [] for none.")]
    [InlineData("oidcIssuer: [a]", "(4,13): error MAN1106: 'oidcIssuer': expected a text, found a list; write one text there.")]
    [InlineData(
        "oidcThumbprint: 12",
        "(5,17): error MAN1106: 'oidcThumbprint': expected a text, found the integer 12; put it in quotes: \"12\".")]
    [InlineData(
        "identity: 1",
        "(5,11): error MAN1106: 'identity': expected one of podIdentity, irsa, found the integer 1; write one of these words.")]
    [InlineData("vpcCidr: 10", "(5,10): error MAN1106: 'vpcCidr': expected a text, found the integer 10; put it in quotes: \"10\".")]
    [InlineData(
        "zones: two",
        "(5,8): error MAN1106: 'zones': expected an integer, found the text \"two\"; write a whole number in decimal digits.")]
    [InlineData(
        "nodes: [private]",
        "(5,8): error MAN1106: 'nodes': expected one of private, public, found a list; write one of these words.")]
    [InlineData(
        "vpcCniVersion: 1.19",
        "(5,16): error MAN1106: 'vpcCniVersion': expected a text, found the number 1.19; put it in quotes: \"1.19\".")]
    [InlineData(
        "gpuImage: 2",
        "(5,11): error MAN1106: 'gpuImage': expected one of al2, bottlerocket, found the integer 2; write one of these words.")]
    [InlineData(
        "capacity: 1",
        "(5,11): error MAN1106: 'capacity': expected one of onDemand, spot, found the integer 1; write one of these words.")]
    [InlineData(
        "gpuInstanceTypes: g5.xlarge",
        "(5,19): error MAN1106: 'gpuInstanceTypes': expected a list, each item an EC2 instance type such as g5.xlarge, found the text \"g5.xlarge\"; write each item on its own line behind '- ', or [] for none.")]
    [InlineData("gpuMinSize: \"0\"", "(5,13): error MAN1106: 'gpuMinSize': expected an integer, found the text \"0\"; remove the quotes.")]
    [InlineData(
        "gpuDesiredSize: 1.5",
        "(5,17): error MAN1106: 'gpuDesiredSize': expected an integer, found the number 1.5; write it without fraction and exponent.")]
    [InlineData(
        "gpuMaxSize: many",
        "(5,13): error MAN1106: 'gpuMaxSize': expected an integer, found the text \"many\"; write a whole number in decimal digits.")]
    [InlineData("bucketName: 1", "(5,13): error MAN1106: 'bucketName': expected a text, found the integer 1; put it in quotes: \"1\".")]
    [InlineData(
        "bucketEncryption: 256",
        "(5,19): error MAN1106: 'bucketEncryption': expected one of aes256, kms, found the integer 256; write one of these words.")]
    [InlineData(
        "intelligentTiering: \"true\"",
        "(5,21): error MAN1106: 'intelligentTiering': expected a boolean, found the text \"true\"; remove the quotes.")]
    [InlineData("queues: {}", "(5,9): error MAN1106: 'queues': expected one of operator, gitOps, found a map; write one of these words.")]
    [InlineData(
        "queueEncryption: []",
        "(5,18): error MAN1106: 'queueEncryption': expected one of sqs, kms, found a list; write one of these words.")]
    [InlineData(
        "visibilityTimeout: 5m",
        "(5,20): error MAN1106: 'visibilityTimeout': expected an integer, found the text \"5m\"; write a whole number in decimal digits.")]
    [InlineData(
        "maxReceiveCount: \"3\"",
        "(5,18): error MAN1106: 'maxReceiveCount': expected an integer, found the text \"3\"; remove the quotes.")]
    [InlineData(
        "scaling: {}",
        "(5,10): error MAN1106: 'scaling': expected one of operator, gitOps, found a map; write one of these words.")]
    [InlineData(
        "actorNamespaces: asya-prod",
        "(5,18): error MAN1106: 'actorNamespaces': expected a list, each item a namespace, found the text \"asya-prod\"; write each item on its own line behind '- ', or [] for none.")]
    [InlineData(
        "actors: gpu-inference",
        "(5,9): error MAN1106: 'actors': expected a list, each item a map of settings, found the text \"gpu-inference\"; write each item on its own line behind '- ', or [] for none.")]
    [InlineData(
        "actors: [{name: 1, handler: a.b}]",
        "(5,17): error MAN1106: 'actors[0].name': expected a text, found the integer 1; put it in quotes: \"1\".")]
    [InlineData(
        "actors: [{name: a, handler: a.b, gpus: one}]",
        "(5,40): error MAN1106: 'actors[0].gpus': expected an integer, found the text \"one\"; write a whole number in decimal digits.")]
    [InlineData(
        "podSecurity: {}",
        "(5,14): error MAN1106: 'podSecurity': expected one of restricted, baseline, found a map; write one of these words.")]
    [InlineData("asyaCommit: 8", "(5,13): error MAN1106: 'asyaCommit': expected a text, found the integer 8; put it in quotes: \"8\".")]
    [InlineData("crewImage: []", "(5,12): error MAN1106: 'crewImage': expected a text, found a list; write one text there.")]
    [InlineData("gateway: 1", "(5,10): error MAN1106: 'gateway': expected a boolean, found the integer 1; write true or false.")]
    [InlineData(
        "gatewayDatabaseHost: 1",
        "(5,22): error MAN1106: 'gatewayDatabaseHost': expected a text, found the integer 1; put it in quotes: \"1\".")]
    [InlineData("secretStore: {}", "(5,14): error MAN1106: 'secretStore': expected a text, found a map; write one text there.")]
    [InlineData("ebsCsi: 1", "(5,9): error MAN1106: 'ebsCsi': expected a boolean, found the integer 1; write true or false.")]
    [InlineData(
        "metricsServer: \"false\"",
        "(5,16): error MAN1106: 'metricsServer': expected a boolean, found the text \"false\"; remove the quotes.")]
    [InlineData(
        "containerInsights: []",
        "(5,20): error MAN1106: 'containerInsights': expected a boolean, found a list; write true or false.")]
    [InlineData(
        "acceptedRisks: amazonLinux2",
        "(5,16): error MAN1106: 'acceptedRisks': expected a list, each item one of amazonLinux2, listQueuesUnscoped, found the text \"amazonLinux2\"; write each item on its own line behind '- ', or [] for none.")]
    [InlineData(
        "actors: [{name: a, handler: a.b, image: 1}]",
        "(5,41): error MAN1106: 'actors[0].image': expected a text, found the integer 1; put it in quotes: \"1\".")]
    [InlineData(
        "actors: [{name: a, handler: a.b, namespace: []}]",
        "(5,45): error MAN1106: 'actors[0].namespace': expected a text, found a list; write one text there.")]
    [InlineData(
        "actors: [{name: a, handler: 1}]",
        "(5,29): error MAN1106: 'actors[0].handler': expected a text, found the integer 1; put it in quotes: \"1\".")]
    [InlineData(
        "actors: [{name: a, handler: a.b, maxReplicas: many}]",
        "(5,47): error MAN1106: 'actors[0].maxReplicas': expected an integer, found the text \"many\"; write a whole number in decimal digits.")]
    [InlineData("gpuTest: 1", "(5,10): error MAN1106: 'gpuTest': expected a boolean, found the integer 1; write true or false.")]
    public void WrongType_IsRefused(string line, string expected) => Assert.Equal(["default.yaml" + expected], Findings(line));

    [Theory]
    [InlineData(
        "accountId: \"1234\"",
        "(4,12): error MAN1109: 'accountId': expected an AWS account id of 12 digits, found \"1234\". Write a text that matches [0-9]{12}.")]
    [InlineData(
        "region: earth",
        "(4,9): error MAN1109: 'region': expected an AWS region such as us-east-1, found \"earth\". Write a text that matches [a-z]{2}(-[a-z]+)+-[0-9].")]
    [InlineData(
        "clusterName: -a",
        "(5,14): error MAN1109: 'clusterName': expected a cluster name of up to 43 letters, digits, '-' and '_', found \"-a\". Write a text that matches [A-Za-z0-9][A-Za-z0-9_-]{0,42}.")]
    [InlineData(
        "kubernetesVersion: \"next\"",
        "(5,20): error MAN1111: 'kubernetesVersion': expected a Kubernetes release as a text, found \"next\". Write major and minor number, such as \"1.34\".")]
    [InlineData(
        "oidcIssuer: https://oidc.eks.us-east-1.amazonaws.com/id/ABC",
        "(4,13): error MAN1109: 'oidcIssuer': expected an issuer without its scheme, such as oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF, found \"https://oidc.eks.us-east-1.amazonaws.com/id/ABC\". Write a text that matches [a-z0-9.-]+/[A-Za-z0-9/_-]+.")]
    [InlineData(
        "oidcThumbprint: \"9E99\"",
        "(5,17): error MAN1109: 'oidcThumbprint': expected a SHA-1 of 40 lower-case hexadecimal digits, found \"9E99\". Write a text that matches [0-9a-f]{40}.")]
    [InlineData(
        "identity: pod",
        "(5,11): error MAN1110: 'identity': expected one of podIdentity, irsa, found \"pod\". Known here: irsa, podIdentity.")]
    [InlineData(
        "vpcCidr: 10.0.0.0/8",
        "(5,10): error MAN1109: 'vpcCidr': expected an IPv4 block of /16 to /24 such as 10.0.0.0/16, found \"10.0.0.0/8\". Write a text that matches ((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])/(1[6-9]|2[0-4]).")]
    [InlineData(
        "actorPolicies: [AmazonS3ReadOnlyAccess]",
        "(5,17): error MAN1109: 'actorPolicies[0]': expected the ARN of a managed policy, found \"AmazonS3ReadOnlyAccess\". Write a text that matches arn:aws:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]+.")]
    [InlineData(
        "workloadCluster: Prod",
        "(5,18): error MAN1109: 'workloadCluster': expected the name of a cluster in ArgoCD, found \"Prod\". Write a text that matches [a-z0-9]([a-z0-9.-]*[a-z0-9])?.")]
    [InlineData("zones: 1", "(5,8): error MAN1108: 'zones': expected an integer from 2 to 3, found 1. Choose a value in that range.")]
    [InlineData(
        "nodes: privat",
        "(5,8): error MAN1110: 'nodes': expected one of private, public, found \"privat\". Did you mean 'private'?")]
    [InlineData(
        "vpcCniVersion: 1.19.2",
        "(5,16): error MAN1109: 'vpcCniVersion': expected a release of an EKS add-on such as v1.19.2-eksbuild.1, found \"1.19.2\". Write a text that matches v[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}-eksbuild\\.[0-9]{1,4}.")]
    [InlineData(
        "gpuImage: AL2",
        "(5,11): error MAN1110: 'gpuImage': expected one of al2, bottlerocket, found \"AL2\". Did you mean 'al2'?")]
    [InlineData(
        "capacity: SPOT",
        "(5,11): error MAN1110: 'capacity': expected one of onDemand, spot, found \"SPOT\". Did you mean 'spot'?")]
    [InlineData(
        "gpuInstanceTypes: [large]",
        "(5,20): error MAN1109: 'gpuInstanceTypes[0]': expected an EC2 instance type such as g5.xlarge, found \"large\". Write a text that matches [a-z][a-z0-9-]*\\.[a-z0-9]+.")]
    [InlineData(
        "gpuMinSize: -1",
        "(5,13): error MAN1108: 'gpuMinSize': expected an integer from 0 to 450, found -1. Choose a value in that range.")]
    [InlineData(
        "gpuDesiredSize: 451",
        "(5,17): error MAN1108: 'gpuDesiredSize': expected an integer from 0 to 450, found 451. Choose a value in that range.")]
    [InlineData(
        "gpuMaxSize: 0",
        "(5,13): error MAN1108: 'gpuMaxSize': expected an integer from 1 to 450, found 0. Choose a value in that range.")]
    [InlineData(
        "bucketName: results",
        "(5,13): error MAN1109: 'bucketName': expected a bucket name of up to 63 characters that begins with asya-results, found \"results\". Write a text that matches asya-results[a-z0-9-]{0,50}[a-z0-9].")]
    [InlineData(
        "bucketEncryption: AES256",
        "(5,19): error MAN1110: 'bucketEncryption': expected one of aes256, kms, found \"AES256\". Did you mean 'aes256'?")]
    [InlineData(
        "queues: gitops",
        "(5,9): error MAN1110: 'queues': expected one of operator, gitOps, found \"gitops\". Did you mean 'gitOps'?")]
    [InlineData(
        "queueEncryption: none",
        "(5,18): error MAN1110: 'queueEncryption': expected one of sqs, kms, found \"none\". Known here: kms, sqs.")]
    [InlineData(
        "visibilityTimeout: 43201",
        "(5,20): error MAN1108: 'visibilityTimeout': expected an integer from 1 to 43200, found 43201. Choose a value in that range.")]
    [InlineData(
        "maxReceiveCount: 0",
        "(5,18): error MAN1108: 'maxReceiveCount': expected an integer from 1 to 1000, found 0. Choose a value in that range.")]
    [InlineData(
        "scaling: keda",
        "(5,10): error MAN1110: 'scaling': expected one of operator, gitOps, found \"keda\". Known here: gitOps, operator.")]
    [InlineData(
        "actorNamespaces: [Prod]",
        "(5,19): error MAN1109: 'actorNamespaces[0]': expected a namespace, found \"Prod\". Write a text that matches [a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?.")]
    [InlineData(
        "actors: [{name: Resize, handler: a.b}]",
        "(5,17): error MAN1109: 'actors[0].name': expected a name of up to 40 lower-case letters, digits and '-', found \"Resize\". Write a text that matches [a-z]([a-z0-9-]{0,38}[a-z0-9])?.")]
    [InlineData(
        "actors: [{name: a, handler: infer}]",
        "(5,29): error MAN1109: 'actors[0].handler': expected a Python function with its module, such as model.infer, found \"infer\". Write a text that matches [A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)+.")]
    [InlineData(
        "actors: [{name: a, handler: a.b, gpus: 9}]",
        "(5,40): error MAN1108: 'actors[0].gpus': expected an integer from 0 to 8, found 9. Choose a value in that range.")]
    [InlineData(
        "actors: [{name: a, handler: a.b, maxReplicas: 0}]",
        "(5,47): error MAN1108: 'actors[0].maxReplicas': expected an integer from 1 to 1000, found 0. Choose a value in that range.")]
    [InlineData(
        "actors: [{name: a, handler: a.b, replicas: 1}]",
        "(5,34): error MAN1104: 'actors[0].replicas' is not a setting. Known here: gpus, handler, image, maxReplicas, name, namespace.")]
    [InlineData(
        "podSecurity: privileged",
        "(5,14): error MAN1110: 'podSecurity': expected one of restricted, baseline, found \"privileged\". Known here: baseline, restricted.")]
    [InlineData(
        "asyaCommit: main",
        "(5,13): error MAN1109: 'asyaCommit': expected a commit of 7 to 40 hexadecimal digits, found \"main\". Write a text that matches [0-9a-f]{7,40}.")]
    [InlineData(
        "gatewayDatabaseHost: Host",
        "(5,22): error MAN1109: 'gatewayDatabaseHost': expected a host name, found \"Host\". Write a text that matches [a-z0-9]([a-z0-9.-]*[a-z0-9])?.")]
    [InlineData(
        "secretStore: Store",
        "(5,14): error MAN1109: 'secretStore': expected the name of a ClusterSecretStore, found \"Store\". Write a text that matches [a-z0-9]([a-z0-9.-]*[a-z0-9])?.")]
    [InlineData(
        "repositoryUrl: asya",
        "(4,16): error MAN1109: 'repositoryUrl': expected the URL of a Git repository, found \"asya\". Write a text that matches (https://|ssh://|git@)\\S+.")]
    [InlineData(
        "revision: my branch",
        "(5,11): error MAN1109: 'revision': expected a branch, tag or commit, found \"my branch\". Write a text that matches \\S+.")]
    [InlineData(
        "crewImage: Crew v1",
        "(5,12): error MAN1109: 'crewImage': expected the name of an image such as ghcr.io/deliveryhero/asya-crew:v1, found \"Crew v1\". Write a text that matches [a-z0-9][A-Za-z0-9._/:@-]*.")]
    [InlineData(
        "actors: [{name: a, handler: a.b, image: My Image}]",
        "(5,41): error MAN1109: 'actors[0].image': expected the name of an image such as ghcr.io/example/resize:v1, found \"My Image\". Write a text that matches [a-z0-9][A-Za-z0-9._/:@-]*.")]
    [InlineData(
        "actors: [{name: a, handler: a.b, namespace: Web}]",
        "(5,45): error MAN1109: 'actors[0].namespace': expected a namespace, found \"Web\". Write a text that matches [a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?.")]
    [InlineData(
        "acceptedRisks: [all]",
        "(5,17): error MAN1110: 'acceptedRisks[0]': expected one of amazonLinux2, listQueuesUnscoped, found \"all\". Known here: amazonLinux2, listQueuesUnscoped.")]
    [InlineData("gateways: true", "(5,1): error MAN1104: 'gateways' is not a setting. Did you mean 'gateway'?")]
    public void ValueOutOfRange_IsRefused(string line, string expected) => Assert.Equal(["default.yaml" + expected], Findings(line));

    [Theory]
    [InlineData(
        "kubernetesVersion: \"1.33\"",
        "(5,20): error MAN5040: gpuImage is al2, but EKS has no Amazon Linux 2 image for Kubernetes 1.33; the last release with one is 1.32. Choose bottlerocket, or kubernetesVersion \"1.32\" or lower.")]
    [InlineData(
        "gpuMinSize: 3",
        "(5,13): error MAN5041: the sizes of the GPU node group are not in order: gpuMinSize 3, gpuDesiredSize 0, gpuMaxSize 10. Let none be greater than the next.")]
    [InlineData(
        "gpuDesiredSize: 11",
        "(5,17): error MAN5041: the sizes of the GPU node group are not in order: gpuMinSize 0, gpuDesiredSize 11, gpuMaxSize 10. Let none be greater than the next.")]
    [InlineData(
        "queues: operator",
        "(5,9): error MAN5042: queueEncryption is kms, but the operator makes the queues and cannot give them a key. Set queues to gitOps, or queueEncryption to sqs.")]
    [InlineData(
        "actors: [{name: resize, handler: a.b, namespace: web}]",
        "(5,9): error MAN5043: the actor 'resize' is in the namespace 'web', which is not among actorNamespaces: asya-prod, asya-e2e. Add it there, or give the actor another namespace. [actors]")]
    [InlineData(
        "actors: [{name: resize, handler: a.b}, {name: resize, handler: a.b}]",
        "(5,9): error MAN5044: the name of the actor 'resize' is taken: the queue or service account 'asya-resize' belongs to another actor or to the platform. Give it another name. [actors]")]
    [InlineData(
        "actors: [{name: happy-end, handler: a.b}]",
        "(5,9): error MAN5044: the name of the actor 'happy-end' is taken: the queue or service account 'asya-happy-end' belongs to another actor or to the platform. Give it another name. [actors]")]
    [InlineData(
        "actors: [{name: gateway, handler: a.b}]",
        "(5,9): error MAN5044: the name of the actor 'gateway' is taken: the queue or service account 'asya-gateway' belongs to another actor or to the platform. Give it another name. [actors]")]
    [InlineData(
        "capacity: spot",
        "(5,11): warning MAN5045: capacity is spot, and gpuInstanceTypes have different numbers of GPUs: g4dn.xlarge, g5.xlarge, p3.2xlarge, p4d.24xlarge; the autoscaler takes the nodes of a group for equal. Choose types with one number of GPUs.")]
    [InlineData(
        "vpcCniVersion: v1.16.1-eksbuild.2",
        "(5,16): error MAN5047: vpcCniVersion is v1.16.1-eksbuild.2; Asya needs v1.16.2 or newer. Choose a newer release of the add-on.")]
    [InlineData(
        "actorNamespaces: [asya-system]",
        "(5,18): error MAN5049: actorNamespaces has 'asya-system', where the operator or other parts of the cluster run; actors and gateways have namespaces of their own. Take it out.")]
    [InlineData("actorNamespaces: []", "(5,18): error MAN5048: 'actorNamespaces' is empty. Give at least one value, and each only once.")]
    [InlineData(
        "actorNamespaces: [asya-prod, asya-prod]",
        "(5,18): error MAN5048: 'actorNamespaces' has asya-prod twice. Give at least one value, and each only once.")]
    [InlineData(
        "gpuInstanceTypes: []",
        "(5,19): error MAN5048: 'gpuInstanceTypes' is empty. Give at least one value, and each only once.")]
    [InlineData(
        "kubernetesVersion: \"1.23\"",
        "(5,20): error MAN5050: kubernetesVersion is 1.23; Asya needs 1.24 or newer, where EKS Pod Identity begins. Choose a newer release.")]
    [InlineData(
        "kubernetesVersion: \"1.28\"",
        "(5,20): error MAN5310: the catalog has no schemas of Kubernetes 1.28, so nothing could be checked; it has 1.30 to 1.36. Choose one of these. [kubernetesVersion]")]
    [InlineData(
        "region: eu-central-1",
        "(2,13): error MAN5060: 'oidcIssuer': 'oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF' is not of the region eu-central-1. Take it from the status of the Cluster, or mend region.")]
    [InlineData(
        "gateway: false\ngatewayDatabaseHost: db.example.com",
        "(6,22): warning MAN5061: 'gatewayDatabaseHost': has no effect, because gateway is false. Remove it, or set gateway to true.")]
    [InlineData(
        "secretStore: vault",
        "(5,14): warning MAN5061: 'secretStore': has no effect, because gatewayDatabaseHost is not set. Remove it, or name the host.")]
    [InlineData(
        "gpuImage: bottlerocket\nacceptedRisks: [amazonLinux2]",
        "(6,16): warning MAN5061: 'acceptedRisks': amazonLinux2 has no effect, because gpuImage is bottlerocket. Remove it.")]
    [InlineData(
        "acceptedRisks: [amazonLinux2, amazonLinux2]", "(5,16): warning MAN5061: 'acceptedRisks': has amazonLinux2 twice. Remove one.")]
    public void ImpossibleCombination_IsTold(string line, string expected) => Assert.Equal(["default.yaml" + expected], Findings(line));

    [Fact]
    public void IrsaWithoutIssuer_IsTold() => Assert.Equal(
        ["default.yaml(4,11): error MAN5046: identity is irsa, but oidcIssuer is not set, and the roles could trust nobody. Set it from the status of the Cluster, or choose podIdentity."],
        FindingsOf(AsyaTree.Settings("identity: irsa", without: "oidcIssuer")));

    [Fact]
    public void ThumbprintWithoutIssuer_IsTold() => Assert.Equal(
        ["default.yaml(4,17): warning MAN5061: 'oidcThumbprint': has no effect, because oidcIssuer is not set. Remove it, or set the issuer."],
        FindingsOf(AsyaTree.Settings("oidcThumbprint: 9e99a48a9960b14926bb7f3b02e22da2b0ab7280", without: "oidcIssuer")));

    [Fact]
    public void SeveralCombinations_AreToldInOneRun() =>
        Assert.Equal(3, Findings("queues: operator\ngpuMinSize: 20\nkubernetesVersion: \"1.34\"").Count);

    [Theory]
    [InlineData("kubernetesVersion: \"1.33\"\ngpuImage: bottlerocket")]
    [InlineData("kubernetesVersion: \"1.32\"")]
    [InlineData("gpuMinSize: 10\ngpuDesiredSize: 10")]
    [InlineData("queues: operator\nqueueEncryption: sqs")]
    [InlineData("capacity: spot\ngpuInstanceTypes: [g4dn.xlarge, g5.xlarge, p3.2xlarge]")]
    [InlineData("actorNamespaces: [web]\nactors: [{name: resize, handler: a.b, namespace: web}]")]
    [InlineData("vpcCniVersion: v1.16.2-eksbuild.1")]
    [InlineData("actors: []")]
    [InlineData("gatewayDatabaseHost: db.example.com\nsecretStore: vault")]
    [InlineData("acceptedRisks: [amazonLinux2, listQueuesUnscoped]")]
    [InlineData("gpuImage: bottlerocket\nacceptedRisks: [listQueuesUnscoped]")]
    public void PossibleCombination_IsAccepted(string lines) => Assert.Empty(Findings(lines));

    /// <summary>The findings of settings that say only what must be said and the lines given, which take the place of one said already.</summary>
    internal static IReadOnlyList<string> Findings(string lines) => FindingsOf(AsyaTree.Settings(lines, without: lines.Split(':')[0]));

    private static IReadOnlyList<string> FindingsOf(string yaml)
    {
        var found = new DiagnosticBag();
        var settings = SettingsFile.Parse<AsyaSettings>(Encoding.UTF8.GetBytes(yaml), "default.yaml", found);
        Assert.Equal(found.HasErrors, settings is null);
        return [.. found.ToSorted().Select(static finding => finding.ToString())];
    }
}
