using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules.Workloads;

/// <summary>The rules about workloads that run on.</summary>
public sealed class WorkloadRuleTests
{
    [Theory]
    [InlineData("1.32", "replicas: -1, minReadySeconds: -1, revisionHistoryLimit: -1", "spec.replicas: expected a number of at least 0, found the integer -1; raise it", "spec.minReadySeconds: expected a number of at least 0, found the integer -1; raise it", "spec.revisionHistoryLimit: expected a number of at least 0, found the integer -1; raise it")]
    [InlineData("1.32", "strategy: {type: Recreate, rollingUpdate: {}}", "spec.strategy.rollingUpdate: the strategy Recreate has no rollingUpdate; remove it, or use the type RollingUpdate")]
    [InlineData("1.32", "strategy: {rollingUpdate: {maxUnavailable: 0, maxSurge: \"0%\"}}", "spec.strategy.rollingUpdate.maxUnavailable: maxUnavailable and maxSurge are both 0, so that no pod could be replaced; raise one of them")]
    [InlineData("1.32", "strategy: {rollingUpdate: {maxUnavailable: \"101%\", maxSurge: \"50\"}}", "spec.strategy.rollingUpdate.maxUnavailable: expected a share of at most \"100%\", found \"101%\"; lower it", "spec.strategy.rollingUpdate.maxSurge: expected a count of at least 0, or a share such as \"25%\", found the text \"50\"; write one of the two")]
    [InlineData("1.32", "strategy: {rollingUpdate: {maxSurge: -1}}", "spec.strategy.rollingUpdate.maxSurge: expected a count of at least 0, or a share such as \"25%\", found the integer -1; write one of the two")]
    [InlineData("1.32", "progressDeadlineSeconds: 10, minReadySeconds: 10", "spec.progressDeadlineSeconds: progressDeadlineSeconds (10) has to be greater than minReadySeconds (10); raise it")]
    [InlineData("1.32", "minReadySeconds: 600", "spec.progressDeadlineSeconds: progressDeadlineSeconds (600) has to be greater than minReadySeconds (600); raise it")]
    public void MistakeInADeployment_IsTold(string release, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Workload("Deployment", fields, release));

    [Theory]
    [InlineData("1.32", "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: w}\nspec: {selector: {}, template: {spec: {containers: [{name: a, image: i}]}}}", "spec.selector: the selector of a Deployment says nothing; add the labels of its pods to it")]
    [InlineData("1.32", "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: w}\nspec: {selector: {matchLabels: {app: w}}, template: {metadata: {labels: {app: v}}, spec: {restartPolicy: Never, activeDeadlineSeconds: 5, containers: [{name: a, image: i}]}}}", "spec.template.metadata.labels: the selector asks for \"app: w\", but the labels of the template are \"app: v\"; make the two fit", "spec.template.spec.restartPolicy: the pods of a Deployment need 'restartPolicy: Always', found Never; remove the field, or use a Job for pods that end", "spec.template.spec.activeDeadlineSeconds: the pods of a Deployment run without a deadline; remove 'activeDeadlineSeconds'")]
    [InlineData("1.32", "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: w}", ": the required field 'spec' is missing; add it")]
    [InlineData("1.32", "apiVersion: apps/v1\nkind: ReplicaSet\nmetadata: {name: w}\nspec: {selector: {}, template: {spec: {containers: [{name: a, image: i}]}}}", "spec.selector: the selector of a ReplicaSet says nothing; add the labels of its pods to it")]
    [InlineData("1.32", "apiVersion: apps/v1\nkind: ReplicaSet\nmetadata: {name: w}\nspec: {selector: {matchLabels: {app: w}}, template: {metadata: {labels: {app: v}}, spec: {restartPolicy: Never, activeDeadlineSeconds: 5, containers: [{name: a, image: i}]}}}", "spec.template.metadata.labels: the selector asks for \"app: w\", but the labels of the template are \"app: v\"; make the two fit", "spec.template.spec.restartPolicy: the pods of a ReplicaSet need 'restartPolicy: Always', found Never; remove the field, or use a Job for pods that end", "spec.template.spec.activeDeadlineSeconds: the pods of a ReplicaSet run without a deadline; remove 'activeDeadlineSeconds'")]
    [InlineData("1.32", "apiVersion: apps/v1\nkind: ReplicaSet\nmetadata: {name: w}", ": the required field 'spec' is missing; add it")]
    [InlineData("1.32", "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: w}\nspec: {selector: {}, template: {spec: {containers: [{name: a, image: i}]}}}", "spec.selector: the selector of a DaemonSet says nothing; add the labels of its pods to it")]
    [InlineData("1.32", "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: w}\nspec: {selector: {matchLabels: {app: w}}, template: {metadata: {labels: {app: v}}, spec: {restartPolicy: Never, activeDeadlineSeconds: 5, containers: [{name: a, image: i}]}}}", "spec.template.metadata.labels: the selector asks for \"app: w\", but the labels of the template are \"app: v\"; make the two fit", "spec.template.spec.restartPolicy: the pods of a DaemonSet need 'restartPolicy: Always', found Never; remove the field, or use a Job for pods that end", "spec.template.spec.activeDeadlineSeconds: the pods of a DaemonSet run without a deadline; remove 'activeDeadlineSeconds'")]
    [InlineData("1.32", "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: w}", ": the required field 'spec' is missing; add it")]
    [InlineData("1.32", "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: w}\nspec: {selector: {}, template: {spec: {containers: [{name: a, image: i}]}}}", "spec.selector: the selector of a StatefulSet says nothing; add the labels of its pods to it")]
    [InlineData("1.32", "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: w}\nspec: {selector: {matchLabels: {app: w}}, template: {metadata: {labels: {app: v}}, spec: {restartPolicy: Never, activeDeadlineSeconds: 5, containers: [{name: a, image: i}]}}}", "spec.template.metadata.labels: the selector asks for \"app: w\", but the labels of the template are \"app: v\"; make the two fit", "spec.template.spec.restartPolicy: the pods of a StatefulSet need 'restartPolicy: Always', found Never; remove the field, or use a Job for pods that end", "spec.template.spec.activeDeadlineSeconds: the pods of a StatefulSet run without a deadline; remove 'activeDeadlineSeconds'")]
    [InlineData("1.32", "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: w}", ": the required field 'spec' is missing; add it")]
    [InlineData("1.32", "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: w}\nspec: {selector: {matchExpressions: [{key: app, operator: In, values: [a, b]}]}, template: {spec: {containers: [{name: a, image: i}]}}}", "spec.template.metadata.labels: the selector asks for \"app in (a, b)\", but the labels of the template are none; make the two fit")]
    [InlineData("1.32", "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: w}\nspec: {selector: {matchExpressions: [{key: app, operator: DoesNotExist}]}, template: {metadata: {labels: {app: v}}, spec: {containers: [{name: a, image: i}]}}}", "spec.template.metadata.labels: the selector asks for \"no app\", but the labels of the template are \"app: v\"; make the two fit")]
    [InlineData("1.32", "apiVersion: apps/v1\nkind: ReplicaSet\nmetadata: {name: w}\nspec: {selector: {matchLabels: {app: w}}}", "spec: the required field 'template' is missing; add it")]
    [InlineData("1.32", "apiVersion: v1\nkind: ReplicationController\nmetadata: {name: w}\nspec: {template: {spec: {restartPolicy: OnFailure, containers: [{name: a, image: i}]}}}", "spec.selector: the selector of a ReplicationController says nothing; add the labels of its pods to it", "spec.template.spec.restartPolicy: the pods of a ReplicationController need 'restartPolicy: Always', found OnFailure; remove the field, or use a Job for pods that end")]
    [InlineData("1.32", "apiVersion: v1\nkind: ReplicationController\nmetadata: {name: w}\nspec: {selector: {app: w}, template: {metadata: {labels: {app: v}}, spec: {containers: [{name: a, image: i}]}}}", "spec.template.metadata.labels: the selector asks for \"app: w\", but the labels of the template are \"app: v\"; make the two fit")]
    [InlineData("1.32", "apiVersion: v1\nkind: PodTemplate\nmetadata: {name: w}\ntemplate: {}", "template: the required field 'spec' is missing; add it")]
    [InlineData("1.32", "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: w}\nspec: {serviceName: s, selector: {matchLabels: {app: w}}, volumeClaimTemplates: [{metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}], template: {metadata: {labels: {app: w}}, spec: {containers: [{name: a, image: i, volumeMounts: [{name: data, mountPath: /a}, {name: date, mountPath: /b}]}]}}}", "spec.template.spec.containers[0].volumeMounts[1].name: the pod has no volume \"date\"; it has 'data'; did you mean \"data\"?")]
    public void MistakeInAnObject_IsTold(string release, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Resource(fields, release));

    [Theory]
    [InlineData("1.32", "updateStrategy: {rollingUpdate: {maxSurge: 1}}", "spec.updateStrategy.rollingUpdate.maxSurge: a DaemonSet takes only one of maxUnavailable (1 if it is absent) and maxSurge; set the other one to 0")]
    [InlineData("1.32", "updateStrategy: {rollingUpdate: {maxUnavailable: 0}}", "spec.updateStrategy.rollingUpdate.maxUnavailable: maxUnavailable and maxSurge are both 0, so that no pod could be replaced; raise one of them")]
    [InlineData("1.32", "updateStrategy: {rollingUpdate: {maxUnavailable: 0, maxSurge: \"200%\"}}", "spec.updateStrategy.rollingUpdate.maxSurge: expected a share of at most \"100%\", found \"200%\"; lower it")]
    public void MistakeInADaemonSet_IsTold(string release, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Workload("DaemonSet", fields, release));

    [Theory]
    [InlineData("1.32", "serviceName: s, updateStrategy: {type: OnDelete, rollingUpdate: {}}", "spec.updateStrategy.rollingUpdate: the strategy OnDelete has no rollingUpdate; remove it, or use the type RollingUpdate")]
    [InlineData("1.32", "serviceName: s, updateStrategy: {rollingUpdate: {partition: -1}}, ordinals: {start: -1}", "spec.updateStrategy.rollingUpdate.partition: expected a number of at least 0, found the integer -1; raise it", "spec.ordinals.start: expected a number of at least 0, found the integer -1; raise it")]
    [InlineData("1.35", "updateStrategy: {rollingUpdate: {maxUnavailable: 0}}", "spec.updateStrategy.rollingUpdate.maxUnavailable: maxUnavailable is 0, so that no pod could be replaced; raise it, or remove it")]
    [InlineData("1.33", "serviceName: a.b", "spec.serviceName: expected at most 63 lower-case letters, digits and '-', starting and ending with a letter or digit, found the text \"a.b\"; write it in that form")]
    public void MistakeInAStatefulSet_IsTold(string release, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Workload("StatefulSet", fields, release));

    [Theory]
    [InlineData("1.32", "replicas: 0, progressDeadlineSeconds: 11, minReadySeconds: 10, strategy: {type: RollingUpdate, rollingUpdate: {maxUnavailable: 0, maxSurge: \"150%\"}}")]
    [InlineData("1.32", "strategy: {type: Recreate, rollingUpdate: null}")]
    public void GoodDeployment_IsAccepted(string release, string fields) => Assert.Empty(RuleJudge.Workload("Deployment", fields, release));

    [Theory]
    [InlineData("1.32", "updateStrategy: {rollingUpdate: {maxUnavailable: 0, maxSurge: 1}}")]
    [InlineData("1.32", "updateStrategy: {type: OnDelete, rollingUpdate: {maxUnavailable: 0}}")]
    public void GoodDaemonSet_IsAccepted(string release, string fields) => Assert.Empty(RuleJudge.Workload("DaemonSet", fields, release));

    [Theory]
    [InlineData("1.32", "serviceName: a.b, updateStrategy: {rollingUpdate: {maxUnavailable: 0, partition: 0}}")]
    public void GoodStatefulSet_IsAccepted(string release, string fields) => Assert.Empty(RuleJudge.Workload("StatefulSet", fields, release));

    [Theory]
    [InlineData("1.32", "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: w}\nspec: {selector: {matchLabels: {a: b}, matchExpressions: [{key: app, operator: In, values: [a, b]}, {key: x, operator: DoesNotExist}, {key: a, operator: Exists}, {key: a, operator: NotIn, values: [c]}]}, template: {metadata: {labels: {app: a, a: b}}, spec: {containers: [{name: a, image: i}]}}}")]
    [InlineData("1.32", "apiVersion: v1\nkind: ReplicationController\nmetadata: {name: w}\nspec: {template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: \" i\"}]}}}")]
    [InlineData("1.32", "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: w}\nspec: {serviceName: s, selector: {matchLabels: {app: w}}, volumeClaimTemplates: [{metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}], template: {metadata: {labels: {app: w}}, spec: {hostname: a.b, containers: [{name: a, image: i, volumeMounts: [{name: data, mountPath: /a}]}]}}}")]
    public void GoodObject_IsAccepted(string release, string fields) => Assert.Empty(RuleJudge.Resource(fields, release));
}
