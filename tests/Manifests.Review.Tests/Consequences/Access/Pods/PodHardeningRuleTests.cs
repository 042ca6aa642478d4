namespace Manifests.Review.Tests.Consequences;

/// <summary>What pods may do.</summary>
public sealed class PodHardeningRuleTests
{
    private const string Rule = "pod-hardening-changed";

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', securityContext: "
            + "{privileged: true}}]}}, selector: {matchLabels: {app: web}}}",
        "Danger: its pods do not keep to 'Privileged Containers' of the level baseline: 'privileged' is true @ "
            + "spec.template.spec.containers[name=web].securityContext => remove it")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}], hostNetwork: "
            + "true, volumes: [{name: h, hostPath: {path: /}}]}}, selector: {matchLabels: {app: web}}}",
        "Danger: its pods do not keep to 'Host Namespaces' of the level baseline: 'hostNetwork' is true @ "
            + "spec.template.spec.hostNetwork => remove it",
        "Danger: its pods do not keep to 'HostPath Volumes' of the level baseline: 'hostPath' is set @ "
            + "spec.template.spec.volumes => use an emptyDir, a persistentVolumeClaim or a configMap",
        "Notice: its pods do not keep to 'Volume Types' of the level restricted: 'hostPath' is set @ "
            + "spec.template.spec.volumes => use one of these, such as a persistentVolumeClaim")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}], securityContext: "
            + "{runAsNonRoot: true}}}, selector: {matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "Notice: its pods do not keep to 'Running as Non-root' of the level restricted: 'runAsNonRoot' is not set @ "
            + "spec.template.spec.containers => set it to true here or in the pod's securityContext")]
    [InlineData(
        "apps/v1 Deployment",
        "",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', securityContext: "
            + "{privileged: true}}]}}, selector: {matchLabels: {app: web}}}",
        "Caution: its pods do not keep to 'Privileged Containers' of the level baseline: 'privileged' is true @ "
            + "spec.template.spec.containers => remove it")]
    public void LostControl_IsTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', securityContext: "
            + "{privileged: true}}]}}, selector: {matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', securityContext: "
            + "{privileged: true}, tty: true}]}}, selector: {matchLabels: {app: web}}}")]
    [InlineData(
        "apps/v1 Deployment",
        "",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', securityContext: "
            + "{privileged: true}}]}}, selector: {matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}")]
    public void SameControls_AreNot(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
