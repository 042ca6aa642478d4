namespace Manifests.Review.Tests.Consequences;

/// <summary>Who restarts when a pod template differs, and how.</summary>
public sealed class PodsRestartRuleTests
{
    private const string Rule = "pods-restart";

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "Caution: the pods restart in a rolling update (maxSurge 25%, maxUnavailable 25%) @ "
            + "spec.template.spec.containers[name=web].image")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}, strategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 0}}}",
        "Caution: the pods restart in a rolling update (maxSurge 1, maxUnavailable 0) @ "
            + "spec.template.spec.containers[name=web].image")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}, strategy: {type: Recreate}}",
        "Caution: all pods stop before new ones start (strategy Recreate): the workload is down meanwhile @ "
            + "spec.template.spec.containers[name=web].image => use the strategy RollingUpdate if old and new pods can run side by "
            + "side")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}, paused: true}",
        "Notice: no pod restarts yet: the Deployment is paused @ spec.template.spec.containers[name=web].image")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 0}",
        "Notice: no pod restarts, since spec.replicas is 0 @ spec.template.spec.containers[name=web].image")]
    [InlineData(
        "apps/v1 StatefulSet",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "Caution: the pods restart one after the other, from the last to the first @ "
            + "spec.template.spec.containers[name=web].image")]
    [InlineData(
        "apps/v1 StatefulSet",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}, updateStrategy: {type: OnDelete}}",
        "Notice: no pod restarts until somebody deletes it (updateStrategy OnDelete) @ "
            + "spec.template.spec.containers[name=web].image => delete the pods that shall be replaced")]
    [InlineData(
        "apps/v1 StatefulSet",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}, updateStrategy: {rollingUpdate: {partition: 2}}}",
        "Caution: only pods with the number 2 and higher restart (partition), and the others stay as they are @ "
            + "spec.template.spec.containers[name=web].image")]
    [InlineData(
        "apps/v1 StatefulSet",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}, updateStrategy: {rollingUpdate: {maxUnavailable: 3}}}",
        "Caution: the pods restart, at most 3 at a time, from the last to the first @ "
            + "spec.template.spec.containers[name=web].image")]
    [InlineData(
        "apps/v1 DaemonSet",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "Caution: the pods restart node by node (maxSurge 0, maxUnavailable 1) @ spec.template.spec.containers[name=web].image")]
    [InlineData(
        "apps/v1 DaemonSet",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}, updateStrategy: {type: OnDelete}}",
        "Notice: no pod restarts until somebody deletes it (updateStrategy OnDelete) @ "
            + "spec.template.spec.containers[name=web].image => delete the pods that shall be replaced")]
    [InlineData(
        "argoproj.io/v1alpha1 Rollout",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}, strategy: {canary: {steps: [{setWeight: 20}, {pause: {}}]}}}",
        "Caution: the pods are replaced in 2 steps (canary) @ spec.template.spec.containers[name=web].image")]
    [InlineData(
        "argoproj.io/v1alpha1 Rollout",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}, strategy: {blueGreen: {activeService: a, autoPromotionEnabled: false}}}",
        "Caution: new pods start beside the old ones and wait until somebody promotes them (blueGreen) @ "
            + "spec.template.spec.containers[name=web].image")]
    [InlineData(
        "argoproj.io/v1alpha1 Rollout",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}, paused: true}",
        "Notice: no pod restarts yet: the Rollout is paused @ spec.template.spec.containers[name=web].image")]
    [InlineData(
        "apps/v1 ReplicaSet",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "Notice: no pod restarts: only pods that are made from now on follow the new template @ "
            + "spec.template.spec.containers[name=web].image => delete the pods that shall be replaced")]
    [InlineData(
        "serving.knative.dev/v1 Service",
        "spec: {template: {spec: {containers: [{image: 'a:1'}]}}}",
        "spec: {template: {spec: {containers: [{image: 'a:2'}]}}}",
        "Caution: a new revision is made, and gets the traffic once it is ready @ spec.template.spec.containers[0].image")]
    [InlineData(
        "batch/v1 CronJob",
        "spec: {schedule: '* * * * *', jobTemplate: {spec: {template: {spec: {containers: [{name: a, image: 'a:1'}]}}}}}",
        "spec: {schedule: '* * * * *', jobTemplate: {spec: {template: {spec: {containers: [{name: a, image: 'a:2'}]}}}}}",
        "Notice: the next run uses the new pod template, and a run that has begun goes on with the old one @ "
            + "spec.jobTemplate.spec.template.spec.containers[name=a].image")]
    public void ChangedTemplate_RestartsPods(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 1}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 2}")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "labels: {a: b} | spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: "
            + "'web:1'}]}}, selector: {matchLabels: {app: web}}}")]
    [InlineData(
        "apps/v1 Deployment",
        "",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}")]
    [InlineData(
        "batch/v1 Job",
        "spec: {template: {spec: {containers: [{name: a, image: 'a:1'}]}}}",
        "spec: {template: {spec: {containers: [{name: a, image: 'a:2'}]}}}")]
    [InlineData("v1 ConfigMap", "data: {a: b}", "data: {a: c}")]
    public void OtherChanges_RestartNothing(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
