using Manifests.Schema.PodSecurity;
using Manifests.Schema.Tests.Validation;
using Manifests.Schema.Tests.Validation.Rules;
using Xunit;

namespace Manifests.Schema.Tests.PodSecurity;

public sealed class PodSecurityLabelRuleTests
{
    [Theory]
    [InlineData("enforce: restrict", "metadata.labels['pod-security.kubernetes.io/enforce']: expected one of \"privileged\", \"baseline\" or \"restricted\" in the label 'pod-security.kubernetes.io/enforce', found \"restrict\"; did you mean \"restricted\"?")]
    [InlineData("warn: ''", "metadata.labels['pod-security.kubernetes.io/warn']: expected one of \"privileged\", \"baseline\" or \"restricted\" in the label 'pod-security.kubernetes.io/warn', found \"\"; use one of them")]
    [InlineData("audit-version: '1.34'", "metadata.labels['pod-security.kubernetes.io/audit-version']: expected \"latest\" or a release such as \"v1.34\" in the label 'pod-security.kubernetes.io/audit-version', found \"1.34\"; write it in that form")]
    [InlineData("audit-version: v1.034", "metadata.labels['pod-security.kubernetes.io/audit-version']: expected \"latest\" or a release such as \"v1.34\" in the label 'pod-security.kubernetes.io/audit-version', found \"v1.034\"; write it in that form")]
    public void BadLabel_IsRefused(string label, string finding) => Assert.Equal([finding], DefinitionSample.Check(Namespace(label)));

    [Theory]
    [InlineData("enforce: privileged")]
    [InlineData("warn-version: latest")]
    [InlineData("audit-version: v1.0")]
    public void GoodLabel_IsAccepted(string label) => Assert.Empty(DefinitionSample.Check(Namespace(label)));

    [Theory]
    [InlineData("enforce: baseline", "\"baseline\" as of 1.32")]
    [InlineData("enforce: restricted, pod-security.kubernetes.io/enforce-version: v1.30", "\"restricted\" as of 1.30")]
    [InlineData("enforce: restricted, pod-security.kubernetes.io/enforce-version: v1.40", "\"restricted\" as of 1.32")]
    [InlineData("enforce: privileged", null)]
    [InlineData("enforce: other", null)]
    [InlineData("warn: baseline", null)]
    public void Policy_IsThatOfTheLabels(string label, string? policy) => Assert.Equal(
        policy,
        PodSecurityLabels.PolicyOf(
            Judge.Read(Namespace(label)).MappingOf("metadata")!.MappingOf("labels"), PodSecurityMode.Enforce, Judge.Release)?.ToString());

    private static string Namespace(string label) =>
        $"apiVersion: v1\nkind: Namespace\nmetadata: {{name: a, labels: {{pod-security.kubernetes.io/{label}}}}}\n";
}
