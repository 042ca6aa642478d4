namespace Manifests.Review.Tests.Consequences;

/// <summary>What policies of AWS allow.</summary>
public sealed class IamPolicyRuleTests
{
    private const string Rule = "iam-policy-changed";

    [Theory]
    [InlineData(
        "iam.services.k8s.aws/v1alpha1 Policy",
        "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::a/*\"}]}'}",
        "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"s3:GetObject\",\"s3:PutObject\"],\"Resource\":\"arn:aws:s3:::a/*\"}]}'}",
        "Caution: it allows more: 's3:PutObject' on 'arn:aws:s3:::a/*' @ spec.policyDocument")]
    [InlineData(
        "iam.services.k8s.aws/v1alpha1 Policy",
        "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::a/*\"}]}'}",
        "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::*\"}]}'}",
        "Caution: it allows more: 's3:GetObject' on 'arn:aws:s3:::*' @ spec.policyDocument")]
    [InlineData(
        "iam.services.k8s.aws/v1alpha1 Policy",
        "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}'}",
        "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}'}",
        "Danger: it allows more: 's3:*' on '*' @ spec.policyDocument => name the actions, resources and principals that are "
            + "needed, or add a condition")]
    [InlineData(
        "iam.services.k8s.aws/v1alpha1 Policy",
        "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}'}",
        "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\"}]}'}",
        "Danger: it allows more: 'iam:PassRole' on '*' @ spec.policyDocument => name the actions, resources and principals "
            + "that are needed, or add a condition",
        "Notice: it no longer allows 's3:GetObject' on '*'; what still needs that fails @ spec.policyDocument")]
    [InlineData(
        "iam.services.k8s.aws/v1alpha1 Policy",
        "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\",\"Condition\":{\"StringEquals\":{\"aws:SourceVpc\":\"vpc-1\"}}}]}'}",
        "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}'}",
        "Caution: it allows more: 's3:GetObject' on '*' @ spec.policyDocument")]
    [InlineData(
        "iam.services.k8s.aws/v1alpha1 Policy",
        "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"},{\"Effect\":\"Deny\",\"Action\":\"s3:DeleteBucket\",\"Resource\":\"*\"}]}'}",
        "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}]}'}",
        "Danger: it no longer denies 's3:DeleteBucket' on '*' @ spec.policyDocument")]
    [InlineData(
        "s3.services.k8s.aws/v1alpha1 Bucket",
        "spec: {name: a, policy: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::a/*\",\"Principal\":{\"AWS\":\"arn:aws:iam::1:root\"}}]}'}",
        "spec: {name: a, policy: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::a/*\",\"Principal\":\"*\"}]}'}",
        "Danger: it allows more: 's3:GetObject' on 'arn:aws:s3:::a/*' by '*' @ spec.policy => name the actions, resources and "
            + "principals that are needed, or add a condition")]
    [InlineData(
        "iam.services.k8s.aws/v1alpha1 Role",
        "spec: {name: a, inlinePolicies: {}}",
        "spec: {name: a, inlinePolicies: {x: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sqs:SendMessage\",\"Resource\":\"arn:aws:sqs:eu-west-1:1:q\"}]}'}}",
        "Caution: it allows more: 'sqs:SendMessage' on 'arn:aws:sqs:eu-west-1:1:q' @ spec.inlinePolicies.x")]
    [InlineData(
        "iam.services.k8s.aws/v1alpha1 Policy",
        "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}'}",
        "spec: {name: p, policyDocument: 'no document'}",
        "Caution: the policy differs, and is no JSON object that could be compared: it may allow more @ spec.policyDocument")]
    public void WiderPolicy_IsTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "iam.services.k8s.aws/v1alpha1 Policy",
        "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}'}",
        "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}'}",
        "Notice: it no longer allows 's3:*' on '*'; what still needs that fails @ spec.policyDocument")]
    public void NarrowerPolicy_IsANotice(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "iam.services.k8s.aws/v1alpha1 Policy",
        "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"s3:GetObject\",\"s3:PutObject\"],\"Resource\":\"*\"}]}'}",
        "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutObject\",\"Resource\":\"*\"},{\"Effect\":\"Allow\",\"Action\":[\"s3:getobject\"],\"Resource\":\"*\"}]}'}")]
    [InlineData(
        "iam.services.k8s.aws/v1alpha1 Policy",
        "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}'}",
        "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"s3:*\",\"s3:GetObject\"],\"Resource\":\"*\"}]}'}")]
    public void SameRights_SayNothing(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(2_000, false)]
    [InlineData(2_001, true)]
    public void PolicyThatIsTooLarge_IsToldToBeComparedInPart(int count, bool isTold)
    {
        string Policy(string action) => "spec: {name: p, policyDocument: '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"" + action
            + "\",\"Resource\":[" + string.Join(",", Enumerable.Range(0, count).Select(static at => $"\"arn:aws:s3:::b{at}\"")) + "]}]}'}";

        var found = Judged.Update(Rule, "iam.services.k8s.aws/v1alpha1 Policy", Policy("s3:GetObject"), Policy("s3:PutObject"));

        const string Told = "Caution: it says more than 2000 things, and only so many were compared @ spec.policyDocument => read the rest of it, or split it";
        Assert.Equal(isTold, found.Contains(Told, StringComparer.Ordinal));
    }
}
