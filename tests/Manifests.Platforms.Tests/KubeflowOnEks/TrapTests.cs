using System.IO.Enumeration;
using Manifests.Platforms.KubeflowOnEks;
using Manifests.Platforms.Tests.Rendering;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.KubeflowOnEks;

/// <summary>What is known to go wrong with this platform, one test each.</summary>
public sealed class TrapTests
{
    // 1: the role's subject covers the account, and the issuer has no scheme.
    [Fact]
    public void SubjectOfTheRole_CoversTheAccount_AndItsIssuerHasNoScheme()
    {
        var trust = Json.Read(OnEks.Default.Resource("Role", "kubeflow-pipeline-execution-role").TextAt("spec", "assumeRolePolicyDocument"));
        var condition = (Mapping)trust.At("Statement", "0", "Condition")!;
        var runner = OnEks.Default.Resource("ServiceAccount", "kubeflow-pipeline-runner");

        Assert.True(FileSystemName.MatchesSimpleExpression(
            condition.At("StringLike", OnEks.Issuer + ":sub")!.Text(), $"system:serviceaccount:{runner.Namespace}:{runner.Name}"));
        Assert.All(condition.SelectMany(static compare => (Mapping)compare.Value), static key =>
            Assert.DoesNotContain("://", key.Key, StringComparison.Ordinal));
        Assert.EndsWith(
            "oidc-provider/" + OnEks.Issuer, trust.At("Statement", "0", "Principal", "Federated")!.Text(), StringComparison.Ordinal);
        Assert.StartsWith("https://", OnEks.Default.Resource("OpenIDConnectProvider", "platform-oidc").TextAt("spec", "url"), StringComparison.Ordinal);
    }

    // 2: the hash is what kustomize answered, and the override of the image stays though it matches nothing.
    [Fact]
    public void GeneratedConfig_HasTheHashThatABuildGives()
    {
        Assert.Contains("`kubeflow-config-27222fh8g9`", OnEks.Default.TextOf("infra/NOTES.md"), StringComparison.Ordinal);
        Assert.Contains(
            "images:\n- name: gcr.io/ml-pipeline/api-server\n  newTag: 2.0.5\n",
            OnEks.Default.TextOf("infra/manifests/kubeflow/kustomization.yaml"),
            StringComparison.Ordinal);
    }

    // 3: the seed says ml-training, upstream's code ml-inference.
    [Fact]
    public void GpuNodes_AreForTraining() => Assert.Equal(
        "ml-training", OnEks.Default.Resource("NodePool", "default-nodepool").TextAt("spec", "template", "metadata", "labels", "workload"));

    // 4: the taint has the text "true" for a value, and the toleration says the same.
    [Fact]
    public void Toleration_IsOfTheTaint()
    {
        var taint = (Mapping)OnEks.Default.Resource("NodePool", "default-nodepool").Root.At("spec", "template", "spec", "taints", "0")!;
        var toleration = (Mapping)OnEks.Default.Resource("Deployment", "triton-server").Root.At("spec", "template", "spec", "tolerations", "0")!;

        Assert.Equal(Gpus.LabelValue, Assert.IsType<Scalar>(taint["value"]).Text);
        Assert.Equal(ScalarKind.String, Assert.IsType<Scalar>(taint["value"]).Kind);
        Assert.Equal("Equal", toleration.TextOf("operator"));
        Assert.All((string[])["key", "value", "effect"], key => Assert.Equal(taint.TextOf(key), toleration.TextOf(key)));
    }

    // 35: waves wait for Applications; nothing looks like a secret or a placeholder; every object has one owner.
    [Theory]
    [InlineData("")]
    [InlineData(OnEks.DeployKF)]
    [InlineData("identity: podIdentity\n")]
    public void Objects_AreAllDifferent(string settings)
    {
        var rendered = OnEks.With(settings);

        Assert.All(
            rendered.Resources.CountBy(static found => (found.ApiVersion, found.Kind, found.Namespace, found.Name)),
            static found => Assert.Equal(1, found.Value));
        Assert.Contains(rendered.Tree.Files, static file => System.Text.Encoding.UTF8.GetString(file.Bytes.Span)
            .Contains("resource.customizations.health.argoproj.io_Application", StringComparison.Ordinal));
        Assert.DoesNotContain(rendered.Resources, static found => found.Kind == "Secret");
    }
}
