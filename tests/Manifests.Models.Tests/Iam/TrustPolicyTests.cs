using Manifests.Diagnostics;
using Manifests.Models.Iam;

namespace Manifests.Models.Tests.Iam;

public sealed class TrustPolicyTests
{
    private const string Issuer = "oidc.eks.eu-west-1.amazonaws.com/id/ABC";
    private static readonly Arn Provider = Arn.OidcProvider("123456789012", "https://" + Issuer);

    [Theory]
    [InlineData("https://" + Issuer + "/")]
    [InlineData(Issuer)]
    public void Irsa_OfOneServiceAccount_ComparesExactly(string issuer) => AssertAccepted(
        """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::123456789012:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABC"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"oidc.eks.eu-west-1.amazonaws.com/id/ABC:aud":"sts.amazonaws.com","oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub":"system:serviceaccount:kubeflow:runner"}}}]}
        """,
        TrustPolicy.Irsa(Provider, issuer, "kubeflow", "runner"));

    [Fact]
    public void Irsa_WithWildcard_ComparesSubjectWithStringLike() => AssertAccepted(
        """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::123456789012:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABC"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"oidc.eks.eu-west-1.amazonaws.com/id/ABC:aud":"sts.amazonaws.com"},"StringLike":{"oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub":"system:serviceaccount:kubeflow:*"}}}]}
        """,
        TrustPolicy.Irsa(Provider, Issuer, "kubeflow", "*"));

    [Fact]
    public void Irsa_WithoutAudience_AsksForSubjectOnly() => AssertAccepted(
        """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::123456789012:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABC"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub":"system:serviceaccount:a:b"}}}]}
        """,
        TrustPolicy.Irsa(Provider, Issuer, "a", "b", audience: null));

    [Fact]
    public void Irsa_OfSeveralServiceAccounts_TakesAnyOfThem() => AssertAccepted(
        """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::123456789012:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABC"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"oidc.eks.eu-west-1.amazonaws.com/id/ABC:aud":"sts.amazonaws.com","oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub":["system:serviceaccount:a:b","system:serviceaccount:c:d"]}}}]}
        """,
        TrustPolicy.Irsa(Provider, Issuer, [("a", "b"), ("c", "d")]));

    [Fact]
    public void Irsa_OfSeveralWithOneWildcard_ComparesAllWithStringLike() => AssertAccepted(
        """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::123456789012:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABC"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringLike":{"oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub":["system:serviceaccount:*:asya-*","system:serviceaccount:c:d"]}}}]}
        """,
        TrustPolicy.Irsa(Provider, Issuer, [("*", "asya-*"), ("c", "d")], audience: null));

    [Fact]
    public void Irsa_OfNobody_IsAMistakeInTheCode() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => TrustPolicy.Irsa(Provider, Issuer, []));

    [Fact]
    public void TaggingService_AssumesTheRoleAndTags() => AssertAccepted(
        """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"eks.amazonaws.com"},"Action":["sts:AssumeRole","sts:TagSession"]}]}
        """,
        TrustPolicy.TaggingService("eks.amazonaws.com"));

    [Fact]
    public void PodIdentity_TagsItsSessions() => AssertAccepted(
        """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"pods.eks.amazonaws.com"},"Action":["sts:AssumeRole","sts:TagSession"]}]}
        """,
        TrustPolicy.PodIdentity());

    [Fact]
    public void Service_AssumesTheRole() => AssertAccepted(
        """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":["ec2.amazonaws.com","eks.amazonaws.com"]},"Action":"sts:AssumeRole"}]}
        """,
        TrustPolicy.Service("ec2.amazonaws.com", "eks.amazonaws.com"));

    [Fact]
    public void Role_AssumesTheRole() => AssertAccepted(
        """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:role/external-secrets"},"Action":"sts:AssumeRole"}]}
        """,
        TrustPolicy.Aws(Arn.Role("123456789012", "external-secrets")));

    private static void AssertAccepted(string expected, PolicyDocument policy)
    {
        var diagnostics = new DiagnosticBag();
        policy.Check(PolicyUse.Trust, diagnostics, Location.None);
        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(expected, policy.ToJson());
    }
}
