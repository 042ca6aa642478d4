using Manifests.Diagnostics;
using Manifests.Models.Iam;

namespace Manifests.Models.Tests.Iam;

/// <summary>Policies read from JSON.</summary>
public sealed class PolicyReadingTests
{
    [Theory]
    [InlineData("""{"Version":"2012-10-17","Statement":[{"Sid":"A","Effect":"Allow","Action":"s3:GetObject","Resource":["*","arn:aws:s3:::b"]}]}""")]
    [InlineData("""{"Version":"2012-10-17","Id":"x","Statement":[{"Effect":"Deny","NotPrincipal":{"AWS":"*"},"NotAction":"s3:*","NotResource":"*"}]}""")]
    [InlineData("""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Condition":{"ForAnyValue:StringLikeIfExists":{"k":["a","b"]},"Null":{"t":"true"}}}]}""")]
    public void Policy_IsReadAndWrittenAlike(string json)
    {
        var found = new DiagnosticBag();

        Assert.Equal(json, PolicyDocument.Parse(json, found, Location.None)?.ToJson());
        Assert.Empty(found.ToSorted());
    }

    [Theory]
    [InlineData(
        """{"Statement":{"Effect":"Allow","Action":["s3:*"],"Resource":"*","Condition":{"Bool":{"a":true},"NumericLessThan":{"n":[3]}}}}""",
        """{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bool":{"a":"true"},"NumericLessThan":{"n":"3"}}}]}""")]
    public void OtherSpellings_AreTheSame(string json, string expected) =>
        Assert.Equal(expected, PolicyDocument.Parse(json, new DiagnosticBag(), Location.None)?.ToJson());

    [Theory]
    [InlineData("{", "(3,4): error MAN5301: the policy is not JSON: it cannot be read from line 1, byte 2 on. Write it with PolicyDocument.ToJson().")]
    [InlineData("a: b", "(3,4): error MAN5301: the policy is not JSON: it cannot be read from line 1, byte 1 on. Write it with PolicyDocument.ToJson().")]
    [InlineData("[]", "(3,4): error MAN5302: the policy: expected a map, found a list. Write the elements in braces.")]
    [InlineData(
        """{"Statement":["s3:*"]}""",
        "(3,4): error MAN5302: statement 1: expected a map, found \"s3:*\". Write the elements in braces. [Statement[0]]")]
    [InlineData(
        """{"Statement":[{"Effect":"Allow","Actions":"s3:*"}]}""",
        "(3,4): error MAN5303: statement 1 has the element 'Actions', which policies do not have. Did you mean Action? [Statement[0]]")]
    [InlineData(
        """{"Statements":[]}""",
        "(3,4): error MAN5303: the policy has the element 'Statements', which policies do not have. Did you mean Statement?")]
    [InlineData(
        """{"Statement":[{"Effect":"Allow","Principal":{"User":"x"}}]}""",
        "(3,4): error MAN5303: Principal of statement 1 has the element 'User', which policies do not have. Known here: AWS, Service, Federated, CanonicalUser. [Statement[0]]")]
    [InlineData(
        """{"Statement":[{"Effect":"Allow","Effect":"Deny"}]}""",
        "(3,4): error MAN5304: statement 1 has the element Effect twice; AWS expects it once. Join them. [Statement[0]]")]
    [InlineData(
        """{"Statement":[{"Effect":"allow"}]}""",
        "(3,4): error MAN5305: statement 1 has a wrong Effect: expected \"Allow\" or \"Deny\", found \"allow\". Write it so. [Statement[0]]")]
    [InlineData(
        """{"Statement":[{"Action":"s3:*"}]}""",
        "(3,4): error MAN5305: statement 1 has a wrong Effect: expected \"Allow\" or \"Deny\", found nothing. Write it so. [Statement[0]]")]
    [InlineData(
        """{"Statement":[{"Effect":"Allow","Principal":"me"}]}""",
        "(3,4): error MAN5305: statement 1 has a wrong Principal: expected \"*\" or a map of AWS, Service, Federated and CanonicalUser, found \"me\". Write it so. [Statement[0]]")]
    [InlineData(
        """{"Statement":[{"Effect":"Allow","Action":[1]}]}""",
        "(3,4): error MAN5305: statement 1 has a wrong Action: expected a text or a list of texts, found 1. Write it so. [Statement[0]]")]
    [InlineData(
        """{"Version":1,"Statement":[]}""",
        "(3,4): error MAN5305: the policy has a wrong Version: expected a text, found 1. Write it so.")]
    [InlineData(
        """{"Statement":[{"Effect":"Allow","Condition":{"StringEqual":{"a":"b"}}}]}""",
        "(3,4): error MAN5306: statement 1 has a condition with the operator 'StringEqual', which policies do not have. Did you mean StringEquals? [Statement[0]]")]
    [InlineData(
        """{"Statement":[{"Effect":"Allow","Condition":{"NullIfExists":{"a":"b"}}}]}""",
        "(3,4): error MAN5306: statement 1 has a condition with the operator 'NullIfExists', which policies do not have. Known here: StringEquals, StringNotEquals, StringEqualsIgnoreCase, StringNotEqualsIgnoreCase, StringLike, StringNotLike, NumericEquals, NumericNotEquals, NumericLessThan, NumericLessThanEquals, NumericGreaterThan, NumericGreaterThanEquals, DateEquals, DateNotEquals, DateLessThan, DateLessThanEquals, DateGreaterThan, DateGreaterThanEquals, Bool, BinaryEquals, IpAddress, NotIpAddress, ArnEquals, ArnLike, ArnNotEquals, ArnNotLike, Null. [Statement[0]]")]
    public void WhatIsNoPolicy_IsTold(string json, string expected)
    {
        var found = new DiagnosticBag();

        Assert.Null(PolicyDocument.Parse(json, found, new Location("role.yaml", 3, 4)));
        Assert.Equal("role.yaml" + expected, Assert.Single(found.ToSorted()).ToString());
    }
}
