using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Ack.S3.V1Alpha1;
using Manifests.Models.Iam;

namespace Manifests.Tests.Checks;

/// <summary>The IAM policies inside of ACK's resources.</summary>
public sealed class PolicyCheckTests : IDisposable
{
    private const string Read = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}""";

    private static readonly string Trust = TrustPolicy.Service("ec2.amazonaws.com").ToJson();

    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void GoodPolicies_AreAccepted() => Assert.Empty(Findings(Trust, Read));

    [Fact]
    public void TrustPolicyWithAnAction_IsToldAtItsField() => Assert.Equal(
        [
            """output/demo/aws/role.yaml(8,29): error MAN5103: statement 1 has neither Principal nor NotPrincipal; a trust policy needs one. Add it. [Statement[0] in spec.assumeRolePolicyDocument of iam.services.k8s.aws/v1alpha1 Role ack-system/web]""",
            """output/demo/aws/role.yaml(8,29): error MAN5104: statement 1 has a Resource; a trust policy may not have one. Remove it. [Statement[0] in spec.assumeRolePolicyDocument of iam.services.k8s.aws/v1alpha1 Role ack-system/web]""",
            """output/demo/aws/role.yaml(8,29): error MAN5107: statement 1 has the action 's3:GetObject'; a trust policy takes only actions of sts, such as sts:AssumeRole. Move it to an identity policy. [Statement[0] in spec.assumeRolePolicyDocument of iam.services.k8s.aws/v1alpha1 Role ack-system/web]""",
        ],
        Findings(Read, Read));

    [Fact]
    public void InlinePolicy_IsToldByItsName() => Assert.Equal(
        ["""output/demo/aws/role.yaml(10,11): error MAN5303: statement 1 has the element 'Actions', which policies do not have. Did you mean Action? [Statement[0] in spec.inlinePolicies.read of iam.services.k8s.aws/v1alpha1 Role ack-system/web]"""],
        Findings(Trust, """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Actions":"s3:GetObject","Resource":"*"}]}"""));

    [Fact]
    public void Finding_HasItsLineOfCode()
    {
        Role? role = null;
        var result = workspace.Render(platform => platform.Component("aws").Add("role.yaml", role = RoleOf("{", Read)));

        Assert.Equal(role!.Origin, Assert.Single(result.Diagnostics).Origin);
    }

    [Fact]
    public void LongPolicies_AreTold() => Assert.Equal(
        ["output/demo/aws/role.yaml(10,5): error MAN5308: all inline policies together have 10313 characters; AWS takes 10240. Join statements, use wildcards, or move a part to a managed policy. [spec.inlinePolicies of iam.services.k8s.aws/v1alpha1 Role ack-system/web]"],
        Findings(Trust, Read.Replace("s3:GetObject", "s3:" + new string('G', 10_226), StringComparison.Ordinal)));

    [Theory]
    [InlineData("""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}""")]
    public void BucketPolicy_IsReadAsOne(string policy) => Assert.Empty(workspace.Findings(platform => platform.Component("aws").Add(
        "bucket.yaml", new Bucket("b", "ack-system") { Spec = new() { Name = "b", Policy = policy } })));

    [Fact]
    public void BucketPolicyWithoutPrincipal_IsRefused() => Assert.Equal(
        ["output/demo/aws/bucket.yaml(8,11): error MAN5103: statement 1 has neither Principal nor NotPrincipal; a resource policy needs one. Add it. [Statement[0] in spec.policy of s3.services.k8s.aws/v1alpha1 Bucket ack-system/b]"],
        workspace.Findings(static platform => platform.Component("aws").Add(
            "bucket.yaml", new Bucket("b", "ack-system") { Spec = new() { Name = "b", Policy = Read } })));

    private string[] Findings(string trust, string inline) =>
        workspace.Findings(platform => platform.Component("aws").Add("role.yaml", RoleOf(trust, inline)));

    private static Role RoleOf(string trust, string inline) => new("web", "ack-system")
    {
        Spec = new() { Name = "web", AssumeRolePolicyDocument = trust, InlinePolicies = new() { ["read"] = inline } },
    };
}
