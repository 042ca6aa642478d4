using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules.Pods;

/// <summary>The rules about containers.</summary>
public sealed class ContainerRuleTests
{
    [Theory]
    [InlineData("1.32", "{containers: [{name: A_b, image: i}]}", "spec.containers[0].name: expected at most 63 lower-case letters, digits and '-', starting and ending with a letter or digit, found the text \"A_b\"; write it in that form")]
    [InlineData("1.32", "{containers: [{name: a}]}", "spec.containers[0]: the required field 'image' is missing; add it")]
    [InlineData("1.32", "{containers: [{name: \"\", image: \"\"}]}", "spec.containers[0].name: the required field 'name' is empty; fill it in", "spec.containers[0].image: the required field 'image' is empty; fill it in")]
    [InlineData("1.32", "{containers: []}", "spec.containers: the required field 'containers' is empty; fill it in")]
    [InlineData("1.32", "{}", "spec: the required field 'containers' is missing; add it")]
    [InlineData("1.32", "{containers: [null]}", "spec.containers[0]: the required field 'image' is missing; add it", "spec.containers[0]: the required field 'name' is missing; add it")]
    [InlineData("1.32", "{containers: [{name: a, image: i}], initContainers: [{name: a, image: i}]}", "spec.containers[0].name: the container name \"a\" is taken by initContainers[0]; rename one of the two")]
    [InlineData("1.32", "{containers: [{name: a, image: \" i\"}]}", "spec.containers[0].image: the image \" i\" has white space around it; remove the white space")]
    [InlineData("1.32", "{hostNetwork: true, containers: [{name: a, image: i, ports: [{containerPort: 80}]}, {name: b, image: i, ports: [{containerPort: 80}]}]}", "spec.containers[1].ports[0].hostPort: the hostPort 80 is taken by containers[0].ports[0] with the same protocol and hostIP; choose another one", "warning spec.containers[1].ports[0]: the port is that of containers[0].ports[0], and the containers of a pod share their ports; choose another one")]
    [InlineData("1.32", "{hostNetwork: true, containers: [{name: a, image: i, ports: [{containerPort: 80, hostPort: 81}]}]}", "spec.containers[0].ports[0].hostPort: the hostPort 81 differs from the containerPort 80, which hostNetwork does not allow; remove the hostPort")]
    [InlineData("1.33", "{restartPolicy: Never, containers: [{name: a, image: i, resizePolicy: [{resourceName: cpu, restartPolicy: RestartContainer}, {resourceName: cpu, restartPolicy: NotRequired}]}]}", "spec.containers[0].resizePolicy[0].restartPolicy: expected NotRequired, found RestartContainer, but the pod's restartPolicy is Never; write NotRequired", "spec.containers[0].resizePolicy[1]: \"cpu\" is in the list already, as item [0]; remove one of the two")]
    public void MistakeInAPod_IsTold(string release, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Pod(fields, release));

    [Theory]
    [InlineData("1.32", "ephemeralContainers: [{name: e, image: i}]", "spec.ephemeralContainers: ephemeral containers are added to pods that run, and no manifest may have them; remove 'ephemeralContainers'")]
    [InlineData("1.32", "initContainers: [{name: b, image: i, livenessProbe: {exec: {command: [a]}}}]", "spec.initContainers[0].livenessProbe: an init container has no 'livenessProbe' unless its restartPolicy is Always; remove the field, or set 'restartPolicy: Always'")]
    [InlineData("1.35", "initContainers: [{name: b, image: i, restartPolicy: Always, restartPolicyRules: [{action: Restart, exitCodes: {operator: In, values: [1]}}]}]", "spec.initContainers[0].restartPolicyRules: an init container with 'restartPolicy: Always' has no restartPolicyRules in Kubernetes 1.35 (they are allowed from 1.36 on); remove them")]
    public void MistakeInAPodSpec_IsTold(string release, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Spec(fields, release));

    [Theory]
    [InlineData("1.32", "ports: [{containerPort: 0}]", "spec.containers[0].ports[0].containerPort: expected a number from 1 to 65535, found the integer 0; raise it")]
    [InlineData("1.32", "ports: [{containerPort: 65536}]", "spec.containers[0].ports[0].containerPort: expected a number from 1 to 65535, found the integer 65536; lower it")]
    [InlineData("1.32", "ports: [{containerPort: 80, hostPort: -1}]", "spec.containers[0].ports[0].hostPort: expected a number from 0 to 65535, found the integer -1; raise it")]
    [InlineData("1.32", "ports: [{containerPort: 80, name: HTTP}]", "spec.containers[0].ports[0].name: expected at most 15 lower-case letters, digits and single '-', with at least one letter, starting and ending with a letter or digit, found the text \"HTTP\"; write it in that form")]
    [InlineData("1.32", "ports: [{containerPort: 80, name: http}, {containerPort: 81, name: http}]", "spec.containers[0].ports[1].name: the port name \"http\" is taken by ports[0] of the same container; rename one of the two")]
    [InlineData("1.32", "ports: [{containerPort: 80, hostPort: 8080}, {containerPort: 81, hostPort: 8080}]", "spec.containers[0].ports[1].hostPort: the hostPort 8080 is taken by containers[0].ports[0] with the same protocol and hostIP; choose another one")]
    [InlineData("1.31", "env: [{name: 1a, value: x}]", "spec.containers[0].env[0].name: expected letters, digits, '_', '-' and '.', not starting with a digit, not '.' and not starting with '..', found the text \"1a\"; write it in that form")]
    [InlineData("1.32", "env: [{name: a=b, value: x}]", "spec.containers[0].env[0].name: expected printable ASCII characters other than '=', found the text \"a=b\"; write it in that form")]
    [InlineData("1.32", "env: [{name: \"\"}]", "spec.containers[0].env[0].name: the required field 'name' is empty; fill it in")]
    [InlineData("1.32", "env: [null]", "spec.containers[0].env[0]: the required field 'name' is missing; add it")]
    [InlineData("1.32", "env: [{name: A, value: x, valueFrom: {fieldRef: {fieldPath: metadata.name}}}]", "spec.containers[0].env[0].valueFrom: the variable has both 'value' and 'valueFrom'; keep one of them")]
    [InlineData("1.32", "env: [{name: A, valueFrom: {}}]", "spec.containers[0].env[0].valueFrom: expected exactly one of 'configMapKeyRef', 'fieldRef', 'fileKeyRef', 'resourceFieldRef' and 'secretKeyRef', found none of them; set one")]
    [InlineData("1.32", "env: [{name: A, valueFrom: {configMapKeyRef: {name: c, key: k}, secretKeyRef: {name: c, key: k}}}]", "spec.containers[0].env[0].valueFrom: expected only one of 'configMapKeyRef', 'fieldRef', 'fileKeyRef', 'resourceFieldRef' and 'secretKeyRef', found 'configMapKeyRef' and 'secretKeyRef'; keep one of them")]
    [InlineData("1.32", "env: [{name: A, valueFrom: {fieldRef: {fieldPath: metadata.nam}}}]", "spec.containers[0].env[0].valueFrom.fieldRef.fieldPath: the field \"metadata.nam\" of a pod cannot be used here; expected metadata.name, metadata.namespace, metadata.uid, spec.nodeName, spec.serviceAccountName, status.hostIP, status.hostIPs, status.podIP, status.podIPs, metadata.labels['key'] or metadata.annotations['key']; did you mean \"metadata.name\"?")]
    [InlineData("1.32", "env: [{name: A, valueFrom: {fieldRef: {fieldPath: metadata.labels}}}]", "spec.containers[0].env[0].valueFrom.fieldRef.fieldPath: the field \"metadata.labels\" of a pod cannot be used here; expected metadata.name, metadata.namespace, metadata.uid, spec.nodeName, spec.serviceAccountName, status.hostIP, status.hostIPs, status.podIP, status.podIPs, metadata.labels['key'] or metadata.annotations['key']; use one of them")]
    [InlineData("1.32", "env: [{name: A, valueFrom: {fieldRef: {apiVersion: v2, fieldPath: metadata.name}}}]", "spec.containers[0].env[0].valueFrom.fieldRef.apiVersion: expected v1, found the text \"v2\"; write it in that form")]
    [InlineData("1.32", "env: [{name: A, valueFrom: {resourceFieldRef: {resource: limits.cpus}}}]", "spec.containers[0].env[0].valueFrom.resourceFieldRef.resource: the resource \"limits.cpus\" of a container cannot be used here; expected limits.cpu, limits.memory, limits.ephemeral-storage, requests.cpu, requests.memory, requests.ephemeral-storage, limits.hugepages-<size> or requests.hugepages-<size>; did you mean \"limits.cpu\"?")]
    [InlineData("1.32", "env: [{name: A, valueFrom: {resourceFieldRef: {resource: limits.cpu, divisor: 2}}}]", "spec.containers[0].env[0].valueFrom.resourceFieldRef.divisor: the divisor 2 is not supported for this resource; expected 1m or 1")]
    [InlineData("1.32", "env: [{name: A, valueFrom: {configMapKeyRef: {key: k}}}]", "spec.containers[0].env[0].valueFrom.configMapKeyRef: the required field 'name' is missing; add it")]
    [InlineData("1.32", "env: [{name: A, valueFrom: {secretKeyRef: {name: S, key: a/b}}}]", "spec.containers[0].env[0].valueFrom.secretKeyRef.name: expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit, found the text \"S\"; write it in that form", "spec.containers[0].env[0].valueFrom.secretKeyRef.key: expected at most 253 letters, digits, '-', '_' and '.', not '.' and not starting with '..', found the text \"a/b\"; write it in that form")]
    [InlineData("1.35", "env: [{name: A, valueFrom: {fileKeyRef: {volumeName: v, path: ../a, key: K}}}]", "spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName: the pod has no emptyDir volume \"v\", and files with variables are only in such volumes; add the volume, or name another one", "spec.containers[0].env[0].valueFrom.fileKeyRef.path: expected a path without '..', found the text \"../a\"; write it in that form")]
    [InlineData("1.32", "envFrom: [{}]", "spec.containers[0].envFrom[0]: expected exactly one of 'configMapRef' and 'secretRef', found none of them; set one")]
    [InlineData("1.32", "envFrom: [{configMapRef: {name: c}, secretRef: {name: s}}]", "spec.containers[0].envFrom[0]: expected only one of 'configMapRef' and 'secretRef', found 'configMapRef' and 'secretRef'; keep one of them")]
    [InlineData("1.32", "envFrom: [{prefix: \"a=\", configMapRef: {name: \"\"}}]", "spec.containers[0].envFrom[0].prefix: expected printable ASCII characters other than '=', found the text \"a=\"; write it in that form", "spec.containers[0].envFrom[0].configMapRef.name: the required field 'name' is empty; fill it in")]
    [InlineData("1.32", "livenessProbe: {periodSeconds: -1}", "spec.containers[0].livenessProbe: expected exactly one of 'exec', 'grpc', 'httpGet' and 'tcpSocket', found none of them; set one", "spec.containers[0].livenessProbe.periodSeconds: expected a number of at least 0, found the integer -1; raise it")]
    [InlineData("1.32", "livenessProbe: {exec: {command: []}, tcpSocket: {port: 80}}", "spec.containers[0].livenessProbe: expected only one of 'exec', 'grpc', 'httpGet' and 'tcpSocket', found 'exec' and 'tcpSocket'; keep one of them", "spec.containers[0].livenessProbe.exec.command: the required field 'command' is empty; fill it in")]
    [InlineData("1.32", "livenessProbe: {exec: {}}", "spec.containers[0].livenessProbe.exec: the required field 'command' is missing; add it")]
    [InlineData("1.32", "livenessProbe: {successThreshold: 2, exec: {command: [a]}}", "spec.containers[0].livenessProbe.successThreshold: the successThreshold of a livenessProbe has to be 1, found 2; remove it")]
    [InlineData("1.32", "readinessProbe: {terminationGracePeriodSeconds: 5, exec: {command: [a]}}", "spec.containers[0].readinessProbe.terminationGracePeriodSeconds: a readinessProbe stops no container, so it has no terminationGracePeriodSeconds; remove the field")]
    [InlineData("1.32", "livenessProbe: {terminationGracePeriodSeconds: 0, grpc: {port: 0}}", "spec.containers[0].livenessProbe.terminationGracePeriodSeconds: expected a number of at least 1, found the integer 0; raise it", "spec.containers[0].livenessProbe.grpc.port: expected a number from 1 to 65535, found the integer 0; raise it")]
    [InlineData("1.32", "livenessProbe: {httpGet: {port: \"80\"}}", "spec.containers[0].livenessProbe.httpGet.port: expected a port from 1 to 65535 or the name of a port (at most 15 lower-case letters, digits and single '-', with at least one letter, starting and ending with a letter or digit), found the text \"80\"; remove the quotes")]
    [InlineData("1.32", "livenessProbe: {httpGet: {port: 0, httpHeaders: [{name: \"a b\", value: c}]}}", "spec.containers[0].livenessProbe.httpGet.port: expected a port from 1 to 65535 or the name of a port (at most 15 lower-case letters, digits and single '-', with at least one letter, starting and ending with a letter or digit), found the integer 0; write one of the two", "spec.containers[0].livenessProbe.httpGet.httpHeaders[0].name: expected letters, digits and '-', such as X-Forwarded-For, found the text \"a b\"; write it in that form")]
    [InlineData("1.32", "livenessProbe: {tcpSocket: {port: HTTP}}", "spec.containers[0].livenessProbe.tcpSocket.port: expected a port from 1 to 65535 or the name of a port (at most 15 lower-case letters, digits and single '-', with at least one letter, starting and ending with a letter or digit), found the text \"HTTP\"; write one of the two")]
    [InlineData("1.32", "lifecycle: {preStop: {sleep: {seconds: 31}}}", "spec.containers[0].lifecycle.preStop.sleep.seconds: expected a sleep from 1 to 30 seconds, the terminationGracePeriodSeconds of the pod, found 31; change one of the two")]
    [InlineData("1.32", "lifecycle: {preStop: {sleep: {seconds: 0}}}", "spec.containers[0].lifecycle.preStop.sleep.seconds: expected a sleep from 1 to 30 seconds, the terminationGracePeriodSeconds of the pod, found 0; change one of the two")]
    [InlineData("1.32", "lifecycle: {postStart: {}}", "spec.containers[0].lifecycle.postStart: expected exactly one of 'exec', 'httpGet', 'sleep' and 'tcpSocket', found none of them; set one")]
    [InlineData("1.32", "restartPolicy: Always", "spec.containers[0].restartPolicy: only init containers have a restartPolicy of their own in Kubernetes 1.32 (others from 1.35 on); remove it, or move the container")]
    [InlineData("1.35", "restartPolicyRules: [{action: Restart, exitCodes: {operator: In, values: [1]}}]", "spec.containers[0]: the container has restartPolicyRules but no restartPolicy; add the restartPolicy that holds where no rule does")]
    [InlineData("1.35", "restartPolicy: Never, restartPolicyRules: [{action: Restart}]", "spec.containers[0].restartPolicyRules[0]: the required field 'exitCodes' is missing; add it")]
    [InlineData("1.35", "env: [{name: A, valueFrom: {fileKeyRef: {volumeName: v, path: a, key: K}}}]", "spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName: the pod has no emptyDir volume \"v\", and files with variables are only in such volumes; add the volume, or name another one")]
    public void MistakeInAContainer_IsTold(string release, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Container(fields, release));

    [Theory]
    [InlineData("1.32", "{containers: [{name: a, image: i}, {name: b, image: i}], initContainers: [{name: c, image: i, restartPolicy: Always, livenessProbe: {exec: {command: [a]}}}]}")]
    [InlineData("1.32", "{hostNetwork: true, containers: [{name: a, image: i, ports: [{containerPort: 80, hostPort: 80}, {containerPort: 81}]}]}")]
    [InlineData("1.35", "{volumes: [{name: v}], containers: [{name: a, image: i, env: [{name: A, valueFrom: {fileKeyRef: {volumeName: v, path: a, key: K}}}]}]}")]
    public void GoodPod_IsAccepted(string release, string fields) => Assert.Empty(RuleJudge.Pod(fields, release));

    [Theory]
    [InlineData("1.32", "ports: [{containerPort: 80, name: http}, {containerPort: 80, protocol: UDP, name: http-udp}, {containerPort: 81, hostPort: 8080}, {containerPort: 82, hostPort: 8080, hostIP: 10.0.0.1}]")]
    [InlineData("1.32", "env: [{name: 1a, value: x}, {name: \"a b:c\"}]")]
    [InlineData("1.30", "env: [{name: a.b-c_D}]")]
    [InlineData("1.32", "env: [{name: A, valueFrom: {fieldRef: {fieldPath: \"metadata.labels['app']\"}}}, {name: B, valueFrom: {fieldRef: {apiVersion: v1, fieldPath: status.podIPs}}}, {name: C, value: \"\", valueFrom: {resourceFieldRef: {resource: limits.memory, divisor: 1Mi}}}, {name: D, valueFrom: {resourceFieldRef: {resource: requests.hugepages-2Mi}}}]")]
    [InlineData("1.32", "env: [{name: A, valueFrom: {configMapKeyRef: {name: a.b, key: k_1.txt}}}], envFrom: [{prefix: A_, secretRef: {name: s}}]")]
    [InlineData("1.32", "livenessProbe: {httpGet: {port: http, path: /}}, readinessProbe: {grpc: {port: 80}, successThreshold: 3}, startupProbe: {tcpSocket: {port: 8080}, successThreshold: 0, terminationGracePeriodSeconds: 1}")]
    [InlineData("1.32", "lifecycle: {preStop: {sleep: {seconds: 30}}, postStart: {httpGet: {port: 80, httpHeaders: [{name: X-A, value: b}]}}}")]
    [InlineData("1.33", "lifecycle: {preStop: {sleep: {seconds: 0}}}")]
    [InlineData("1.35", "restartPolicy: Never, restartPolicyRules: [{action: Restart, exitCodes: {operator: In, values: [1]}}]")]
    [InlineData("1.33", "resizePolicy: [{resourceName: cpu, restartPolicy: RestartContainer}]")]
    public void GoodContainer_IsAccepted(string release, string fields) => Assert.Empty(RuleJudge.Container(fields, release));
}
