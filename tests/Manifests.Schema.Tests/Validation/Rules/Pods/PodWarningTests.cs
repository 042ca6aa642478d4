using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules.Pods;

/// <summary>What the server takes and warns of.</summary>
public sealed class PodWarningTests
{
    [Theory]
    [InlineData("1.32", "nodeSelector: {beta.kubernetes.io/os: linux}", "warning spec.nodeSelector['beta.kubernetes.io/os']: the node label 'beta.kubernetes.io/os' is deprecated; use kubernetes.io/os")]
    [InlineData("1.32", "affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: failure-domain.beta.kubernetes.io/zone, operator: Exists}]}]}}}", "warning spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].key: the node label 'failure-domain.beta.kubernetes.io/zone' is deprecated; use topology.kubernetes.io/zone")]
    [InlineData("1.32", "topologySpreadConstraints: [{topologyKey: a, maxSkew: 1, whenUnsatisfiable: DoNotSchedule}]", "warning spec.topologySpreadConstraints[0].labelSelector: without a labelSelector no pod is meant, so this has no effect; add one ('{}' means all pods)")]
    [InlineData("1.32", "affinity: {podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: a}]}}", "warning spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].labelSelector: without a labelSelector no pod is meant, so this has no effect; add one ('{}' means all pods)")]
    [InlineData("1.32", "volumes: [{name: v, gitRepo: {repository: r}}]", "warning spec.volumes[0].gitRepo: the volume source 'gitRepo' is deprecated and does not work from Kubernetes 1.33 on; use a CSI driver")]
    [InlineData("1.32", "volumes: [{name: v, glusterfs: {endpoints: e, path: p}}]", "warning spec.volumes[0].glusterfs: the volume source 'glusterfs' does not work since Kubernetes 1.26; use a CSI driver")]
    [InlineData("1.32", "volumes: [{name: v, configMap: {name: c, items: [{key: a, path: p}, {key: b, path: p/q}]}}]", "warning spec.volumes[0].configMap.items[1].path: the path \"p/q\" overlaps \"p\" of the same volume, so one hides the other; choose another path")]
    [InlineData("1.32", "terminationGracePeriodSeconds: -1", "warning spec.terminationGracePeriodSeconds: the terminationGracePeriodSeconds -1 are treated as 1; write a number of at least 0")]
    [InlineData("1.32", "imagePullSecrets: [{}]", "warning spec.imagePullSecrets[0].name: the pull secret has no name, so nothing is pulled with it; add the name, or remove it")]
    public void MistakeInAPodSpec_IsTold(string release, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Spec(fields, release));

    [Theory]
    [InlineData("annotations: {scheduler.alpha.kubernetes.io/critical-pod: \"\"}", "restartPolicy: Always", "warning metadata.annotations['scheduler.alpha.kubernetes.io/critical-pod']: the annotation 'scheduler.alpha.kubernetes.io/critical-pod' was replaced by a field; use priorityClassName")]
    [InlineData("annotations: {seccomp.security.alpha.kubernetes.io/pod: unconfined}", "restartPolicy: Always", "warning metadata.annotations['seccomp.security.alpha.kubernetes.io/pod']: the annotation 'seccomp.security.alpha.kubernetes.io/pod' was replaced by a field; use securityContext.seccompProfile")]
    [InlineData("annotations: {container.apparmor.security.beta.kubernetes.io/a: unconfined}", "restartPolicy: Always", "warning metadata.annotations['container.apparmor.security.beta.kubernetes.io/a']: the annotation 'container.apparmor.security.beta.kubernetes.io/a' was replaced by a field; use securityContext.appArmorProfile")]
    public void MistakeInAnAnnotations_IsTold(string metadata, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Annotated(metadata, fields));

    [Theory]
    [InlineData("1.32", "{containers: [{name: a, image: i, ports: [{containerPort: 80, name: http}]}, {name: b, image: i, ports: [{containerPort: 80, name: http}]}]}", "warning spec.containers[1].ports[0]: the port is that of containers[0].ports[0], and the containers of a pod share their ports; choose another one", "warning spec.containers[1].ports[0].name: the port name \"http\" is that of containers[0].ports[0] too, which is the one that Services find; rename one of the two")]
    public void MistakeInAPod_IsTold(string release, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Pod(fields, release));

    [Theory]
    [InlineData("1.32", "ports: [{containerPort: 80, hostIP: 10.0.0.1}]", "warning spec.containers[0].ports[0].hostIP: hostIP has no effect without hostPort; add the hostPort, or remove hostIP")]
    [InlineData("1.32", "resources: {limits: {memory: 128m}}", "warning spec.containers[0].resources.limits.memory: 128m is 0.128 bytes, which is no whole number; 'm' means thousandths, so Mi or M was probably meant")]
    public void MistakeInAContainer_IsTold(string release, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Container(fields, release));

    [Theory]
    [InlineData("1.32", "nodeSelector: {kubernetes.io/os: linux}, terminationGracePeriodSeconds: 0, imagePullSecrets: [{name: s}], volumes: [{name: v, configMap: {name: c, items: [{key: a, path: p}, {key: b, path: pq}]}}]")]
    public void GoodPodSpec_IsAccepted(string release, string fields) => Assert.Empty(RuleJudge.Spec(fields, release));

    [Theory]
    [InlineData("1.32", "{containers: [{name: a, image: i, ports: [{containerPort: 80, hostPort: 80, name: http}], resources: {limits: {cpu: 1}}}, {name: b, image: i, ports: [{containerPort: 80, hostPort: 81, name: web}]}]}")]
    public void GoodPod_IsAccepted(string release, string fields) => Assert.Empty(RuleJudge.Pod(fields, release));
}
