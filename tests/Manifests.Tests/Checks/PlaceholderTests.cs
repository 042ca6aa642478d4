using Manifests.Models;
using Manifests.Yaml;

namespace Manifests.Tests.Checks;

public sealed class PlaceholderTests : IDisposable
{
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("arn:aws:iam::ACCOUNT_ID:role/KubeflowPipelineExecutionRole", "ACCOUNT_ID")]
    [InlineData("arn:aws:sqs:REGION:123456789012:asya", "REGION")]
    [InlineData("arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/ISSUERID", "ISSUERID")]
    [InlineData("arn:aws:iam::ACCOUNT_ID_123456:role/a", "ACCOUNT_ID_123456")]
    [InlineData("arn:aws:s3:::BUCKET_NAME/kubeflow-artifacts/*", "BUCKET_NAME")]
    [InlineData("https://HOST_NAME/auth", "HOST_NAME")]
    [InlineData("123.dkr.ecr.AWS_REGION.amazonaws.com/triton", "AWS_REGION")]
    [InlineData("ACCOUNT_ID", "ACCOUNT_ID")]
    [InlineData("<CLUSTER>", "<CLUSTER>")]
    [InlineData("${DOMAIN}", "${DOMAIN}")]
    [InlineData("{{ cluster_name }}", "{{ cluster_name }}")]
    [InlineData("REPLACE_ME", "REPLACE_ME")]
    [InlineData("CHANGEME", "CHANGEME")]
    [InlineData("YOUR_DOMAIN", "YOUR_DOMAIN")]
    [InlineData("<<__cluster.name__>>", "<<__cluster.name__>>")]
    public void Placeholder_IsFound(string text, string placeholder) =>
        Assert.Equal([placeholder], Placeholders.In(text, "value", PlaceholderScope.Value));

    [Theory]
    [InlineData("NO_SCHEDULE")]
    [InlineData("AL2_x86_64_GPU")]
    [InlineData("BOTTLEROCKET_x86_64_NVIDIA")]
    [InlineData("ISTIO_MUTUAL")]
    [InlineData("NET_ADMIN")]
    [InlineData("S3_BUCKET=ml-on-containers")]
    [InlineData("$(POD_NAME).$(POD_NAMESPACE).svc")]
    [InlineData("--leader-elect-id=$(LEADER_ID)")]
    [InlineData("{{ .Values.image.tag }}")]
    [InlineData("{{path.basename}}")]
    [InlineData("{{ $labels.instance }}")]
    [InlineData("arn:aws:iam::123456789012:role/KubeflowPipelineExecutionRole")]
    [InlineData("arn:aws:iam::aws:policy/AmazonEKS_CNI_Policy")]
    [InlineData("arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryReadOnly")]
    [InlineData("arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/ABCDEF0123456789ABCDEF0123456789")]
    [InlineData("arn:aws:route53:::hostedzone/Z148QEXAMPLE8V")]
    [InlineData("arn:aws:cloudfront::123456789012:distribution/E2QWRUHAPOMQZL")]
    [InlineData("arn:aws:route53:::hostedzone/Z2FDTNDATAQYW2")]
    [InlineData("arn:aws:iam::123456789012:oidc-provider/oidc.eks.eu-central-1.amazonaws.com/id/EF01D7C8A3B29460F1E2D3C4B5A69788")]
    [InlineData("system:serviceaccount:kubeflow:*")]
    [InlineData("s3:ObjectCreated:*")]
    [InlineData("https://github.com/kubeflow/manifests/blob/master/README.md")]
    [InlineData("github.com/NVIDIA/k8s-device-plugin")]
    [InlineData("<none>")]
    [InlineData("/etc/NetworkManager/conf.d")]
    public void OrdinaryText_IsLeftAlone(string text) =>
        Assert.Empty(Placeholders.In(text, "value", PlaceholderScope.Value));

    [Theory]
    [InlineData("echo ${HOME}")]
    [InlineData("cat <<EOF > <FILE>")]
    [InlineData("{{ name }}")]
    [InlineData("ACCOUNT_ID")]
    [InlineData("proxy_pass https://UPSTREAM_HOST/x;")]
    public void ProgramText_MayExpandWhatItLikes(string text) =>
        Assert.Empty(Placeholders.In(text, "", PlaceholderScope.Program));

    [Fact]
    public void NameOfAnEnvironmentVariable_IsNoPlaceholder() =>
        Assert.Empty(Placeholders.In("ACCOUNT_ID", "name", PlaceholderScope.Value));

    [Fact]
    public void Placeholder_IsToldAtItsPlaceAndCanBeAllowed()
    {
        var account = new UntypedResource("v1", "ServiceAccount", "runner", "demo")
        {
            Annotations = { ["eks.amazonaws.com/role-arn"] = "arn:aws:iam::ACCOUNT_ID:role/x" },
        };
        Assert.Equal(
            ["output/demo/sa.yaml(7,33): error MAN5008: 'ACCOUNT_ID' looks like a placeholder that nobody filled in. Put the value in its place, or accept it with platform.AllowPlaceholder(\"ACCOUNT_ID\", because)."],
            workspace.Findings(platform => platform.Root.Add("sa.yaml", account)));
        Assert.Empty(workspace.Findings(platform =>
        {
            platform.Root.Add("sa.yaml", account);
            platform.AllowPlaceholder("ACCOUNT_ID", "a template for other accounts");
        }));
    }

    [Fact]
    public void ScriptInAConfigMap_IsLeftAlone() =>
        Assert.Empty(workspace.Findings(platform => platform.Root.Add("m.yaml", new UntypedResource("v1", "ConfigMap", "m", "demo")
        {
            Content = new Mapping { { "data", new Mapping { { "run.sh", "#!/bin/sh\necho ${HOME} {{ name }}\n" } } } },
        })));

    [Fact]
    public void TextFile_IsLookedAtToo() =>
        Assert.Equal(
            ["output/demo/NOTES.md(2): error MAN5008: 'REPLACE_ME' looks like a placeholder that nobody filled in. Put the value in its place, or accept it with platform.AllowPlaceholder(\"REPLACE_ME\", because)."],
            workspace.Findings(platform => platform.Root.Text("NOTES.md", "one\ntwo REPLACE_ME\n")));
}
