using Manifests.Diagnostics;
using Manifests.Models.Iam;

namespace Manifests.Models.Tests.Iam;

/// <summary>What AWS refuses, each with its sentence and its accepted counterpart.</summary>
public sealed class PolicyCheckTests
{
    private static readonly Statement Good = new() { Effect = Effect.Allow, Action = ["s3:GetObject"], Resource = ["*"] };

    private static readonly Statement GoodBucket = Good with { Principal = Principal.OfAws("123456789012") };

    private static readonly Statement GoodTrust =
        new() { Effect = Effect.Allow, Action = ["sts:AssumeRole"], Principal = Principal.OfService("ec2.amazonaws.com") };

    [Fact]
    public void GoodPolicies_AreAccepted()
    {
        Assert.Empty(Findings(PolicyUse.Identity, Good with { Sid = "A1" }, Good with { Sid = "A2", Action = ["*", "ec2:Describe*", "execute-api:?et"] }));
        Assert.Empty(Findings(PolicyUse.Identity, new Statement { Effect = Effect.Deny, NotAction = ["iam:*"], NotResource = [Arn.Bucket("a")] }));
        Assert.Empty(Findings(PolicyUse.Resource, GoodBucket with { Sid = "Allow TLS-only" }, GoodBucket with { Principal = Principal.Everyone }));
        Assert.Empty(Findings(PolicyUse.Resource, GoodBucket with { Resource = null }));
        Assert.Empty(Findings(PolicyUse.Trust, GoodTrust, GoodTrust with { Sid = "" }, GoodTrust with { Sid = "" }));
    }

    [Fact]
    public void NoStatement_IsRefused() => Assert.Equal(
        ["policy.json(3,4): error MAN5100: the policy has no statement; AWS expects at least one. Add one, or leave the policy out."],
        Findings(PolicyUse.Identity));

    [Fact]
    public void UnknownVersion_IsRefused() => AssertRefused(
        "MAN5101: the policy has the version '2012-10-18'; AWS knows 2012-10-17 and 2008-10-17. Leave Version as it is by default.",
        PolicyUse.Identity,
        new PolicyDocument { Version = "2012-10-18", Statement = [Good] });

    [Fact]
    public void ActionAndNotAction_IsRefused() => AssertRefused(
        "MAN5102: statement 1 has both Action and NotAction; AWS takes one of them. Remove one.",
        PolicyUse.Identity,
        Good with { NotAction = ["s3:PutObject"] });

    [Fact]
    public void PrincipalAndNotPrincipal_IsRefused() => AssertRefused(
        "MAN5102: statement 1 has both Principal and NotPrincipal; AWS takes one of them. Remove one.",
        PolicyUse.Resource,
        GoodBucket with { NotPrincipal = Principal.Everyone });

    [Fact]
    public void NoAction_IsRefused() => AssertRefused(
        "MAN5103: statement 1 has neither Action nor NotAction; an identity policy needs one. Add it.",
        PolicyUse.Identity,
        Good with { Action = null });

    [Fact]
    public void NoResource_InIdentityPolicy_IsRefused() => AssertRefused(
        "MAN5103: statement 1 has neither Resource nor NotResource; an identity policy needs one. Add it.",
        PolicyUse.Identity,
        Good with { Resource = null });

    [Fact]
    public void NoPrincipal_InTrustPolicy_IsRefused() => AssertRefused(
        "MAN5103: statement 1 has neither Principal nor NotPrincipal; a trust policy needs one. Add it.",
        PolicyUse.Trust,
        GoodTrust with { Principal = null });

    [Fact]
    public void NoPrincipal_InResourcePolicy_IsRefused() => AssertRefused(
        "MAN5103: statement 1 has neither Principal nor NotPrincipal; a resource policy needs one. Add it.",
        PolicyUse.Resource,
        Good);

    [Fact]
    public void Principal_InIdentityPolicy_IsRefused() => AssertRefused(
        "MAN5104: statement 1 has a Principal; an identity policy may not have one. Remove it.",
        PolicyUse.Identity,
        GoodBucket);

    [Fact]
    public void Resource_InTrustPolicy_IsRefused() => AssertRefused(
        "MAN5104: statement 1 has a Resource; a trust policy may not have one. Remove it.",
        PolicyUse.Trust,
        GoodTrust with { Resource = ["*"] });

    [Fact]
    public void EmptyAction_IsRefused() => AssertRefused(
        "MAN5105: statement 1 has an empty Action; AWS expects a value. Add one, or leave Action out.",
        PolicyUse.Identity,
        Good with { Action = [] });

    [Fact]
    public void EmptyPrincipal_IsRefused() => AssertRefused(
        "MAN5105: statement 1 has an empty Principal; AWS expects a value. Add one, or leave Principal out.",
        PolicyUse.Resource,
        GoodBucket with { Principal = new() });

    [Theory]
    [InlineData("s3GetObject")]
    [InlineData("s3:")]
    [InlineData(":GetObject")]
    [InlineData("s3:Get Object")]
    [InlineData("s3:Get:Object")]
    [InlineData("s*:GetObject")]
    [InlineData("")]
    public void ActionOfAnotherForm_IsRefused(string action) => AssertRefused(
        $"MAN5106: statement 1 has the action '{action}'; expected a service, a colon and an action, such as s3:GetObject, or *. Write it in that form.",
        PolicyUse.Identity,
        Good with { Action = [action] });

    [Fact]
    public void OtherAction_InTrustPolicy_IsRefused() => AssertRefused(
        "MAN5107: statement 1 has the action 's3:GetObject'; a trust policy takes only actions of sts, such as sts:AssumeRole. Move it to an identity policy.",
        PolicyUse.Trust,
        GoodTrust with { Action = ["s3:GetObject"] });

    [Theory]
    [InlineData("my-bucket")]
    [InlineData("arn:aws:s3")]
    public void ResourceOfAnotherForm_IsRefused(string resource) => AssertRefused(
        $"MAN5108: statement 1 has the resource '{resource}'; expected an ARN, or *. Write arn:partition:service:region:account:resource.",
        PolicyUse.Identity,
        Good with { Resource = [resource] });

    [Fact]
    public void SidWithOtherCharacters_IsRefused()
    {
        AssertRefused(
            "MAN5109: statement 1 has the Sid 'S3 Access'; an identity policy takes letters and digits in a Sid. Remove the other characters.",
            PolicyUse.Identity,
            Good with { Sid = "S3 Access" });
        AssertRefused(
            "MAN5109: statement 1 has the Sid 'S3/Access'; a resource policy takes letters, digits, spaces, '-' and '_' in a Sid. Remove the other characters.",
            PolicyUse.Resource,
            GoodBucket with { Sid = "S3/Access" });
    }

    [Fact]
    public void SidTwice_IsRefused() => Assert.Equal(
        ["policy.json(3,4): error MAN5110: statement 3 has the Sid 'A', which statement 1 has already; AWS expects each once. Rename one."],
        Findings(PolicyUse.Identity, Good with { Sid = "A" }, Good, Good with { Sid = "A" }));

    [Fact]
    public void AwsPrincipalOfAnotherForm_IsRefused() => AssertRefused(
        "MAN5111: statement 1 has the AWS principal 'ec2.amazonaws.com'; expected an ARN, an account id of 12 digits, or *. Write one of these; a service such as ec2.amazonaws.com belongs under Service.",
        PolicyUse.Resource,
        GoodBucket with { Principal = Principal.OfAws("ec2.amazonaws.com") });

    [Theory]
    [InlineData("ec2")]
    [InlineData("arn:aws:iam::123456789012:role/a.b")]
    public void ServicePrincipalOfAnotherForm_IsRefused(string name) => AssertRefused(
        $"MAN5112: statement 1 has the service principal '{name}'; expected a name such as ec2.amazonaws.com. Write the service's full name.",
        PolicyUse.Trust,
        GoodTrust with { Principal = Principal.OfService(name) });

    [Fact]
    public void ConditionTwice_IsRefused() => AssertRefused(
        "MAN5113: statement 1 has the condition StringEquals on 'a:b' twice, which JSON cannot say. Give all values to one condition if any of them is enough, or use another operator.",
        PolicyUse.Identity,
        Good with { Condition = [Condition.StringEquals("a:b", "1"), Condition.StringEquals("a:b", "2"), Condition.StringLike("a:b", "2")] });

    [Fact]
    public void ConditionOnAnIssuerWithScheme_IsRefused() => AssertRefused(
        "MAN5307: statement 1 has a condition on 'https://oidc.example.com/id/A:sub'; keys of an OIDC issuer have no scheme, so it never holds. Leave 'https://' out.",
        PolicyUse.Identity,
        Good with { Condition = [Condition.StringEquals("https://oidc.example.com/id/A:sub", "a")] });

    [Fact]
    public void IncompleteCondition_IsRefused()
    {
        AssertRefused(
            "MAN5114: statement 1 has a condition on 'a:b' without a value; AWS expects one. Add it.",
            PolicyUse.Identity,
            Good with { Condition = [Condition.StringEquals("a:b")] });
        AssertRefused(
            "MAN5114: statement 1 has a condition on 'a:b' without an operator; AWS expects one. Add it.",
            PolicyUse.Identity,
            Good with { Condition = [Condition.Of(default, "a:b", "1")] });
    }

    [Fact]
    public void Finding_SaysWhichStatement()
    {
        var diagnostics = new DiagnosticBag();
        var policy = new PolicyDocument { Statement = [Good, Good with { Resource = null }] };

        policy.Check(PolicyUse.Identity, diagnostics, new Location("policy.json", 3, 4));

        Assert.EndsWith(" [Statement[1]]", Assert.Single(diagnostics.ToSorted()).ToString(), StringComparison.Ordinal);
    }

    private static void AssertRefused(string expected, PolicyUse use, Statement statement) =>
        AssertRefused(expected, use, new PolicyDocument { Statement = [statement] });

    private static void AssertRefused(string expected, PolicyUse use, PolicyDocument policy) =>
        Assert.Equal(["policy.json(3,4): error " + expected], Findings(use, policy));

    private static IEnumerable<string> Findings(PolicyUse use, params ReadOnlySpan<Statement> statements) =>
        Findings(use, new PolicyDocument { Statement = ValueList.Create(statements) });

    private static IEnumerable<string> Findings(PolicyUse use, PolicyDocument policy)
    {
        var diagnostics = new DiagnosticBag();
        policy.Check(use, diagnostics, new Location("policy.json", 3, 4));
        return diagnostics.ToSorted().Select(static finding => (finding with { Path = null }).ToString());
    }
}
