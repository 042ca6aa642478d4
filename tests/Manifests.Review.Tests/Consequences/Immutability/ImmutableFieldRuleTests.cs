namespace Manifests.Review.Tests.Consequences;

/// <summary>Fields of built-in kinds that the server lets nobody change.</summary>
public sealed class ImmutableFieldRuleTests
{
    private const string Rule = "immutable-field";

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {selector: {matchLabels: {app: a}}, template: {metadata: {labels: {app: a}}, spec: {containers: [{name: a, "
            + "image: a}]}}}",
        "spec: {selector: {matchLabels: {app: b}}, template: {metadata: {labels: {app: b}}, spec: {containers: [{name: a, "
            + "image: a}]}}}",
        "Danger: the sync fails: 'spec.selector' of a Deployment cannot be changed @ spec.selector.matchLabels.app => give the "
            + "object a new name, so that the old one is deleted and a new one made")]
    [InlineData(
        "apps/v1 StatefulSet",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, serviceName: a}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, serviceName: b}",
        "Danger: the sync fails: 'spec.serviceName' is none of the fields of a StatefulSet that can be changed @ "
            + "spec.serviceName => delete the StatefulSet with --cascade=orphan, so that its pods and claims stay, and let ArgoCD "
            + "make it anew")]
    [InlineData(
        "apps/v1 StatefulSet",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, podManagementPolicy: Parallel}",
        "Danger: the sync fails: 'spec.podManagementPolicy' of a StatefulSet cannot be changed @ spec.podManagementPolicy => "
            + "delete the StatefulSet with --cascade=orphan, so that its pods and claims stay, and let ArgoCD make it anew")]
    [InlineData(
        "apps/v1 StatefulSet",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, volumeClaimTemplates: [{metadata: {name: d}, spec: {accessModes: [ReadWriteOnce], "
            + "resources: {requests: {storage: 1Gi}}}}]}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, volumeClaimTemplates: [{metadata: {name: d}, spec: {accessModes: [ReadWriteOnce], "
            + "resources: {requests: {storage: 2Gi}}}}]}",
        "Danger: the sync fails: 'spec.volumeClaimTemplates' is none of the fields of a StatefulSet that can be changed @ "
            + "spec.volumeClaimTemplates[0].spec.resources.requests.storage => delete the StatefulSet with --cascade=orphan, so that "
            + "its pods and claims stay, and let ArgoCD make it anew")]
    [InlineData(
        "batch/v1 Job",
        "spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: 'a:1'}]}}}",
        "spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: 'a:2'}]}}}",
        "Danger: the sync fails: 'spec.template' of a Job cannot be changed @ spec.template.spec.containers[name=a].image => "
            + "delete the object and let ArgoCD make it anew, or annotate it with argocd.argoproj.io/sync-options: "
            + "Force=true,Replace=true for that")]
    [InlineData(
        "batch/v1 Job",
        "spec: {completions: 1}",
        "spec: {completions: 2}",
        "Danger: the sync fails: 'spec.completions' of a Job cannot be changed @ spec.completions => delete the object and let "
            + "ArgoCD make it anew, or annotate it with argocd.argoproj.io/sync-options: Force=true,Replace=true for that")]
    [InlineData(
        "v1 Service",
        "spec: {clusterIP: 10.0.0.1}",
        "spec: {clusterIP: 10.0.0.2}",
        "Danger: the sync fails: 'spec.clusterIP' of a Service cannot be changed @ spec.clusterIP => give the object a new "
            + "name, so that the old one is deleted and a new one made")]
    [InlineData(
        "v1 Service",
        "spec: {ports: []}",
        "spec: {clusterIP: None, ports: []}",
        "Caution: the sync fails unless the cluster has that value already: 'spec.clusterIP' of a Service cannot be changed @ "
            + "spec.clusterIP => give the object a new name, so that the old one is deleted and a new one made")]
    [InlineData(
        "v1 PersistentVolumeClaim",
        "spec: {accessModes: [ReadWriteOnce], storageClassName: gp2}",
        "spec: {accessModes: [ReadWriteMany], storageClassName: gp3}",
        "Danger: the sync fails: 'spec.storageClassName' of a PersistentVolumeClaim cannot be changed @ spec.storageClassName "
            + "=> make a claim with a new name, copy the data, and let the pods use it",
        "Danger: the sync fails: 'spec.accessModes' is none of the fields of a PersistentVolumeClaim that can be changed @ "
            + "spec.accessModes[=ReadWriteMany] => make a claim with a new name, copy the data, and let the pods use it")]
    [InlineData(
        "v1 PersistentVolumeClaim",
        "spec: {accessModes: [ReadWriteOnce]}",
        "spec: {accessModes: [ReadWriteOnce], storageClassName: gp3}",
        "Caution: the sync fails unless the cluster has that value already: 'spec.storageClassName' of a PersistentVolumeClaim "
            + "cannot be changed @ spec.storageClassName => make a claim with a new name, copy the data, and let the pods use it")]
    [InlineData(
        "storage.k8s.io/v1 StorageClass",
        "provisioner: a | parameters: {type: gp2}",
        "provisioner: a | parameters: {type: gp3} | reclaimPolicy: Retain",
        "Danger: the sync fails: 'parameters' of a StorageClass cannot be changed @ parameters.type => give the object a new "
            + "name, so that the old one is deleted and a new one made",
        "Danger: the sync fails: 'reclaimPolicy' of a StorageClass cannot be changed @ reclaimPolicy => give the object a new "
            + "name, so that the old one is deleted and a new one made")]
    [InlineData(
        "rbac.authorization.k8s.io/v1 RoleBinding",
        "roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view} | subjects: [{kind: User, name: 'a'}]",
        "roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: edit} | subjects: [{kind: User, name: 'a'}]",
        "Danger: the sync fails: 'roleRef' of a RoleBinding cannot be changed @ roleRef.name => give the object a new name, so "
            + "that the old one is deleted and a new one made")]
    [InlineData(
        "v1 ConfigMap",
        "immutable: true | data: {a: b}",
        "immutable: true | data: {a: c}",
        "Danger: the sync fails: 'data' of a ConfigMap cannot be changed @ data.a => give the object a new name, so that the "
            + "old one is deleted and a new one made")]
    [InlineData(
        "v1 Secret",
        "type: Opaque",
        "type: kubernetes.io/tls",
        "Danger: the sync fails: 'type' of a Secret cannot be changed @ type => give the object a new name, so that the old "
            + "one is deleted and a new one made")]
    [InlineData(
        "networking.k8s.io/v1 IngressClass",
        "spec: {controller: a/b}",
        "spec: {controller: a/c}",
        "Danger: the sync fails: 'spec.controller' of an IngressClass cannot be changed @ spec.controller => give the object a "
            + "new name, so that the old one is deleted and a new one made")]
    [InlineData(
        "scheduling.k8s.io/v1 PriorityClass",
        "value: 1",
        "value: 2",
        "Danger: the sync fails: 'value' of a PriorityClass cannot be changed @ value => give the object a new name, so that "
            + "the old one is deleted and a new one made")]
    [InlineData(
        "apiextensions.k8s.io/v1 CustomResourceDefinition",
        "name: apples.example.org | spec: {group: example.org, scope: Namespaced, names: {plural: apples, kind: Apple}, "
            + "versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]}",
        "name: apples.example.org | spec: {group: example.org, scope: Cluster, names: {plural: apples, kind: Apple}, versions: "
            + "[{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]}",
        "Danger: the sync fails: 'spec.scope' of a CustomResourceDefinition cannot be changed @ spec.scope => make a "
            + "definition with another name; deleting this one deletes every object of the kind")]
    [InlineData(
        "v1 Pod",
        "spec: {containers: [{name: a, image: 'a:1'}], nodeName: a}",
        "spec: {containers: [{name: a, image: 'a:2'}], nodeName: b}",
        "Danger: the sync fails: 'spec.nodeName' is none of the fields of a Pod that can be changed @ spec.nodeName => delete "
            + "the object and let ArgoCD make it anew, or annotate it with argocd.argoproj.io/sync-options: Force=true,Replace=true "
            + "for that")]
    [InlineData(
        "v1 Pod",
        "spec: {containers: [{name: a, image: 'a:1', args: [x]}]}",
        "spec: {containers: [{name: a, image: 'a:1', args: [y]}]}",
        "Danger: the sync fails: 'spec.containers' of a Pod cannot be changed @ spec.containers[name=a].args[0] => delete the object and let "
            + "ArgoCD make it anew, or annotate it with argocd.argoproj.io/sync-options: Force=true,Replace=true for that")]
    [InlineData(
        "v1 Service",
        "spec: {ipFamilies: [IPv4, IPv6]}",
        "spec: {ipFamilies: [IPv6, IPv4]}",
        "Danger: the sync fails: 'spec.ipFamilies' of a Service cannot be changed @ spec.ipFamilies[0] => give the object a new name, so that the "
            + "old one is deleted and a new one made")]
    public void RefusedChange_IsADanger(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 1}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 2}")]
    [InlineData(
        "apps/v1 StatefulSet",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 1}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 3, updateStrategy: {type: OnDelete}, minReadySeconds: 5}")]
    [InlineData(
        "apps/v1 StatefulSet",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 1}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, podManagementPolicy: OrderedReady}")]
    [InlineData(
        "apps/v1 StatefulSet",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, revisionHistoryLimit: 3}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, revisionHistoryLimit: 5}")]
    [InlineData(
        "batch/v1 Job",
        "spec: {suspend: true, template: {spec: {nodeSelector: {a: b}}}}",
        "spec: {suspend: false, template: {spec: {nodeSelector: {a: c}}}}")]
    [InlineData(
        "batch/v1 Job",
        "spec: {completionMode: Indexed, completions: 1, parallelism: 1}",
        "spec: {completionMode: Indexed, completions: 2, parallelism: 2}")]
    [InlineData(
        "batch/v1 Job",
        "annotations: {argocd.argoproj.io/hook: PreSync} | spec: {completions: 1}",
        "annotations: {argocd.argoproj.io/hook: PreSync} | spec: {completions: 2}")]
    [InlineData(
        "v1 PersistentVolumeClaim",
        "spec: {resources: {requests: {storage: 1Gi}}}",
        "spec: {resources: {requests: {storage: 2Gi}}}")]
    [InlineData("v1 ConfigMap", "data: {a: b}", "data: {a: c}")]
    [InlineData("v1 Secret", "-", "type: Opaque")]
    [InlineData("v1 Service", "spec: {type: ExternalName, externalName: a}", "spec: {clusterIP: 10.0.0.2}")]
    [InlineData(
        "batch/v1 Job",
        "annotations: {argocd.argoproj.io/sync-options: 'Force=true'} | spec: {completions: 1}",
        "annotations: {argocd.argoproj.io/sync-options: 'Force=true'} | spec: {completions: 2}")]
    [InlineData("v1 Pod", "spec: {containers: [{name: a, image: 'a:1'}]}", "spec: {containers: [{name: a, image: 'a:2'}]}")]
    [InlineData("v1 Service", "spec: {ipFamilies: [IPv4]}", "spec: {ipFamilies: [IPv4, IPv6]}")]
    public void ChangeThatTheServerTakes_SaysNothing(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
