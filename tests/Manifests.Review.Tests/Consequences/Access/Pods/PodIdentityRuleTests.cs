namespace Manifests.Review.Tests.Consequences;

/// <summary>As whom pods act.</summary>
public sealed class PodIdentityRuleTests
{
    private const string Rule = "pod-identity-changed";

    [Theory]
    [InlineData(
        "v1 ServiceAccount",
        "annotations: {eks.amazonaws.com/role-arn: 'arn:aws:iam::1:role/a'}",
        "annotations: {eks.amazonaws.com/role-arn: 'arn:aws:iam::1:role/b'}",
        "Caution: pods of the service account get the role 'arn:aws:iam::1:role/b' in AWS instead of 'arn:aws:iam::1:role/a', "
            + "once they start anew @ metadata.annotations['eks.amazonaws.com/role-arn']")]
    [InlineData(
        "v1 ServiceAccount",
        "annotations: {eks.amazonaws.com/role-arn: 'arn:aws:iam::1:role/a'}",
        "automountServiceAccountToken: true",
        "Caution: pods of the service account get no role in AWS any more, once they start anew @ "
            + "metadata.annotations['eks.amazonaws.com/role-arn']")]
    [InlineData(
        "v1 ServiceAccount",
        "automountServiceAccountToken: false",
        "automountServiceAccountToken: true",
        "Caution: pods of the service account get its token mounted, and with it its rights @ automountServiceAccountToken")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}], "
            + "serviceAccountName: admin}}, selector: {matchLabels: {app: web}}}",
        "Caution: the pods act as service account 'admin' instead of 'default' @ spec.template.spec.serviceAccountName")]
    [InlineData(
        "eks.services.k8s.aws/v1alpha1 PodIdentityAssociation",
        "spec: {clusterName: a, roleARN: a, serviceAccount: s, namespace: n}",
        "spec: {clusterName: a, roleARN: b, serviceAccount: s, namespace: n}",
        "Caution: pods get the rights of another role in AWS when they start anew: 'b' instead of 'a' @ spec.roleARN")]
    public void OtherIdentity_IsTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData("v1 ServiceAccount", "-", "labels: {a: b}")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}], "
            + "serviceAccountName: default}}, selector: {matchLabels: {app: web}}}")]
    public void SameIdentity_IsNot(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
