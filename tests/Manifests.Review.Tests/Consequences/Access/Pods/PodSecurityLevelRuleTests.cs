namespace Manifests.Review.Tests.Consequences;

/// <summary>What namespaces ask of pods.</summary>
public sealed class PodSecurityLevelRuleTests
{
    private const string Rule = "pod-security-level-changed";

    [Theory]
    [InlineData(
        "v1 Namespace",
        "labels: {pod-security.kubernetes.io/enforce: restricted}",
        "labels: {pod-security.kubernetes.io/enforce: baseline}",
        "Danger: pods may do more than before: Pod Security goes from \"restricted\" as of 1.36 to \"baseline\" as of 1.36 @ "
            + "metadata.labels['pod-security.kubernetes.io/enforce'] => keep the level, and give what needs more a namespace of its "
            + "own")]
    [InlineData(
        "v1 Namespace",
        "labels: {pod-security.kubernetes.io/enforce: baseline}",
        "-",
        "Danger: pods may do more than before: Pod Security goes from \"baseline\" as of 1.36 to \"privileged\" as of 1.36 @ "
            + "metadata.labels['pod-security.kubernetes.io/enforce'] => keep the level, and give what needs more a namespace of its "
            + "own")]
    [InlineData(
        "v1 Namespace",
        "-",
        "labels: {pod-security.kubernetes.io/enforce: restricted, pod-security.kubernetes.io/warn: restricted}",
        "Caution: pods that break the level are refused when they are made: Pod Security goes from \"privileged\" as of 1.36 "
            + "to \"restricted\" as of 1.36; those that run stay @ metadata.labels['pod-security.kubernetes.io/enforce'] => look at "
            + "the warnings of the level first",
        "Notice: clients are warned about more: Pod Security goes from \"privileged\" as of 1.36 to \"restricted\" as of 1.36 "
            + "@ metadata.labels['pod-security.kubernetes.io/warn']")]
    [InlineData(
        "v1 Namespace",
        "labels: {pod-security.kubernetes.io/enforce: restricted, pod-security.kubernetes.io/enforce-version: v1.34}",
        "labels: {pod-security.kubernetes.io/enforce: restricted, pod-security.kubernetes.io/enforce-version: v1.31}",
        "Danger: pods may do more than before: Pod Security goes from \"restricted\" as of 1.34 to \"restricted\" as of 1.31 @ "
            + "metadata.labels['pod-security.kubernetes.io/enforce-version'] => keep the level, and give what needs more a namespace "
            + "of its own")]
    [InlineData(
        "v1 Namespace",
        "labels: {pod-security.kubernetes.io/audit: restricted}",
        "labels: {pod-security.kubernetes.io/audit: baseline}",
        "Notice: the audit log tells of less: Pod Security goes from \"restricted\" as of 1.36 to \"baseline\" as of 1.36 @ "
            + "metadata.labels['pod-security.kubernetes.io/audit']")]
    public void OtherLevel_IsTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData("v1 Namespace", "-", "labels: {pod-security.kubernetes.io/enforce: privileged}")]
    public void SameLevel_IsNot(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
