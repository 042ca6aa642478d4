using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules.Pods;

/// <summary>The rules about what pods may do.</summary>
public sealed class SecurityRuleTests
{
    [Theory]
    [InlineData("1.32", "securityContext: {runAsUser: -1, fsGroup: 2147483648, supplementalGroups: [1, -1]}", "spec.securityContext.runAsUser: expected a number from 0 to 2147483647, found the integer -1; raise it", "spec.securityContext.fsGroup: expected a number from 0 to 2147483647, found the integer 2147483648; lower it", "spec.securityContext.supplementalGroups[1]: expected a number from 0 to 2147483647, found the integer -1; raise it")]
    [InlineData("1.32", "securityContext: {sysctls: [{name: A, value: \"1\"}, {name: kernel.sem, value: \"1\"}, {name: kernel.sem, value: \"1\"}]}", "spec.securityContext.sysctls[0].name: expected at most 253 characters: parts of lower-case letters, digits, '-' and '_' between '.' or '/', found the text \"A\"; write it in that form", "spec.securityContext.sysctls[2].name: the kernel parameter \"kernel.sem\" is set already; remove one of the two")]
    [InlineData("1.32", "hostNetwork: true, hostIPC: true, securityContext: {sysctls: [{name: net/ipv4/tcp_syncookies, value: \"1\"}, {name: kernel.shmmax, value: \"1\"}]}", "spec.securityContext.sysctls[0].name: the kernel parameter \"net/ipv4/tcp_syncookies\" would be that of the node, because of 'hostNetwork: true'; remove one of the two", "spec.securityContext.sysctls[1].name: the kernel parameter \"kernel.shmmax\" would be that of the node, because of 'hostIPC: true'; remove one of the two")]
    [InlineData("1.32", "hostPID: true, shareProcessNamespace: true", "spec.shareProcessNamespace: 'shareProcessNamespace: true' does not go with 'hostPID: true'; remove one of the two")]
    [InlineData("1.33", "hostUsers: false, hostPID: true, hostNetwork: true", "spec.hostPID: 'hostUsers: false' does not go with 'hostPID: true'; remove one of the two", "spec.hostNetwork: 'hostUsers: false' does not go with 'hostNetwork: true'; remove one of the two")]
    [InlineData("1.32", "os: {name: linux}, securityContext: {windowsOptions: {}}", "spec.securityContext.windowsOptions: 'windowsOptions' does not exist for pods of linux; remove it, or change os.name")]
    [InlineData("1.32", "os: {name: windows}, hostPID: true, securityContext: {runAsUser: 1, sysctls: [{name: kernel.sem, value: \"1\"}]}", "spec.hostPID: 'hostPID' does not exist for pods of windows; remove it, or change os.name", "spec.securityContext.runAsUser: 'runAsUser' does not exist for pods of windows; remove it, or change os.name", "spec.securityContext.sysctls: 'sysctls' does not exist for pods of windows; remove it, or change os.name")]
    public void MistakeInAPodSpec_IsTold(string release, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Spec(fields, release));

    [Theory]
    [InlineData("1.32", "securityContext: {runAsGroup: 2147483648}", "spec.containers[0].securityContext.runAsGroup: expected a number from 0 to 2147483647, found the integer 2147483648; lower it")]
    [InlineData("1.32", "securityContext: {allowPrivilegeEscalation: false, privileged: true, capabilities: {add: [CAP_SYS_ADMIN]}}", "spec.containers[0].securityContext.allowPrivilegeEscalation: 'allowPrivilegeEscalation: false' does not go with 'privileged: true'; remove one of the two", "spec.containers[0].securityContext.allowPrivilegeEscalation: 'allowPrivilegeEscalation: false' does not go with the capability CAP_SYS_ADMIN; remove one of the two")]
    [InlineData("1.32", "securityContext: {seccompProfile: {type: Localhost}}", "spec.containers[0].securityContext.seccompProfile: 'type: Localhost' needs a 'localhostProfile'; add it")]
    [InlineData("1.32", "securityContext: {seccompProfile: {type: RuntimeDefault, localhostProfile: a}}", "spec.containers[0].securityContext.seccompProfile.localhostProfile: 'localhostProfile' needs 'type: Localhost', found RuntimeDefault; remove it, or change the type")]
    [InlineData("1.32", "securityContext: {seccompProfile: {type: Localhost, localhostProfile: ../a}}", "spec.containers[0].securityContext.seccompProfile.localhostProfile: expected a relative path without '..', found the text \"../a\"; write it in that form")]
    [InlineData("1.32", "securityContext: {seccompProfile: {type: \"\"}}", "spec.containers[0].securityContext.seccompProfile.type: the required field 'type' is empty; fill it in")]
    [InlineData("1.32", "securityContext: {appArmorProfile: {type: Localhost, localhostProfile: \"\"}}", "spec.containers[0].securityContext.appArmorProfile: 'type: Localhost' needs a 'localhostProfile'; add it")]
    [InlineData("1.32", "securityContext: {appArmorProfile: {type: Localhost, localhostProfile: \" a\"}}", "spec.containers[0].securityContext.appArmorProfile.localhostProfile: expected a name without white space around it, found the text \" a\"; write it in that form")]
    [InlineData("1.33", "securityContext: {procMount: Unmasked}", "spec.containers[0].securityContext.procMount: 'procMount: Unmasked' needs 'hostUsers: false' in the pod; add it, or remove procMount")]
    [InlineData("1.32", "securityContext: {windowsOptions: {runAsUserName: \"a@b\", gmsaCredentialSpecName: A}}", "spec.containers[0].securityContext.windowsOptions.runAsUserName: expected a Windows user such as DOMAIN\\user, without \" / \\ [ ] : ; | = , + * ? < > @ in it, found the text \"a@b\"; write it in that form", "spec.containers[0].securityContext.windowsOptions.gmsaCredentialSpecName: expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit, found the text \"A\"; write it in that form")]
    public void MistakeInAContainer_IsTold(string release, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Container(fields, release));

    [Theory]
    [InlineData("1.32", "{os: {name: windows}, containers: [{name: a, image: i, securityContext: {privileged: true, capabilities: {}}}]}", "spec.containers[0].securityContext.privileged: 'privileged' does not exist for pods of windows; remove it, or change os.name", "spec.containers[0].securityContext.capabilities: 'capabilities' does not exist for pods of windows; remove it, or change os.name")]
    [InlineData("1.32", "{containers: [{name: a, image: i, securityContext: {windowsOptions: {hostProcess: true}}}, {name: b, image: i}]}", "spec.containers: either all containers of a pod have 'hostProcess: true' or none; set it for all", "spec.hostNetwork: a pod with 'hostProcess: true' needs 'hostNetwork: true'; add it")]
    [InlineData("1.32", "{hostNetwork: true, securityContext: {windowsOptions: {hostProcess: false}}, containers: [{name: a, image: i, securityContext: {windowsOptions: {hostProcess: true}}}]}", "spec.containers[0].securityContext.windowsOptions.hostProcess: hostProcess differs from that of the pod, which is false; write the same, or remove one of the two")]
    public void MistakeInAPod_IsTold(string release, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Pod(fields, release));

    [Theory]
    [InlineData("annotations: {controller.kubernetes.io/pod-deletion-cost: \"+1\"}", "restartPolicy: Always", "metadata.annotations['controller.kubernetes.io/pod-deletion-cost']: the annotation 'controller.kubernetes.io/pod-deletion-cost' has the value \"+1\"; expected a 32-bit integer without a plus sign or leading zeros")]
    [InlineData("annotations: {kubernetes.io/config.mirror: x}", "restartPolicy: Always", "metadata.annotations['kubernetes.io/config.mirror']: the annotation 'kubernetes.io/config.mirror' has the value \"x\"; expected 'nodeName' in the spec of such a pod; add it, or remove the annotation")]
    [InlineData("annotations: {seccomp.security.alpha.kubernetes.io/pod: x}", "restartPolicy: Always", "metadata.annotations['seccomp.security.alpha.kubernetes.io/pod']: the annotation 'seccomp.security.alpha.kubernetes.io/pod' has the value \"x\"; expected runtime/default, unconfined, or localhost/ and a relative path", "warning metadata.annotations['seccomp.security.alpha.kubernetes.io/pod']: the annotation 'seccomp.security.alpha.kubernetes.io/pod' was replaced by a field; use securityContext.seccompProfile")]
    [InlineData("annotations: {container.apparmor.security.beta.kubernetes.io/b: unconfined}", "restartPolicy: Always", "metadata.annotations['container.apparmor.security.beta.kubernetes.io/b']: the annotation 'container.apparmor.security.beta.kubernetes.io/b' has the value \"unconfined\"; expected the name of a container behind the slash, and there is no \"b\"")]
    [InlineData("annotations: {container.apparmor.security.beta.kubernetes.io/a: x}", "restartPolicy: Always", "metadata.annotations['container.apparmor.security.beta.kubernetes.io/a']: the annotation 'container.apparmor.security.beta.kubernetes.io/a' has the value \"x\"; expected runtime/default, unconfined, or localhost/ and the name of a profile", "warning metadata.annotations['container.apparmor.security.beta.kubernetes.io/a']: the annotation 'container.apparmor.security.beta.kubernetes.io/a' was replaced by a field; use securityContext.appArmorProfile")]
    [InlineData("annotations: {container.apparmor.security.beta.kubernetes.io/a: unconfined}", "securityContext: {appArmorProfile: {type: RuntimeDefault}}", "spec.containers[0].securityContext.appArmorProfile: the annotation 'container.apparmor.security.beta.kubernetes.io/a' says \"unconfined\", and the field another profile; remove the annotation")]
    [InlineData("annotations: {seccomp.security.alpha.kubernetes.io/pod: unconfined}", "securityContext: {seccompProfile: {type: Localhost, localhostProfile: a}}", "spec.securityContext.seccompProfile: the annotation 'seccomp.security.alpha.kubernetes.io/pod' says \"unconfined\", and the field another profile; remove the annotation")]
    public void MistakeInAnAnnotations_IsTold(string metadata, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Annotated(metadata, fields));

    [Theory]
    [InlineData("1.32", "securityContext: {runAsUser: 0, fsGroup: 2147483647, supplementalGroups: [1], sysctls: [{name: kernel.sem, value: \"1\"}, {name: net/ipv4/tcp_syncookies, value: \"1\"}]}")]
    [InlineData("1.32", "hostUsers: false, hostPID: true")]
    [InlineData("1.32", "os: {name: windows}, hostPID: false, securityContext: {windowsOptions: {runAsUserName: 'NT AUTHORITY\\SYSTEM'}}")]
    public void GoodPodSpec_IsAccepted(string release, string fields) => Assert.Empty(RuleJudge.Spec(fields, release));

    [Theory]
    [InlineData("1.32", "securityContext: {allowPrivilegeEscalation: false, capabilities: {add: [SYS_ADMIN]}, seccompProfile: {type: Localhost, localhostProfile: a/b.json}, appArmorProfile: {type: Localhost, localhostProfile: a}}")]
    [InlineData("1.32", "securityContext: {procMount: Unmasked}")]
    public void GoodContainer_IsAccepted(string release, string fields) => Assert.Empty(RuleJudge.Container(fields, release));

    [Theory]
    [InlineData("1.33", "{hostUsers: false, containers: [{name: a, image: i, securityContext: {procMount: Unmasked}}]}")]
    [InlineData("1.32", "{hostNetwork: true, securityContext: {windowsOptions: {hostProcess: true}}, containers: [{name: a, image: i}, {name: b, image: i}]}")]
    public void GoodPod_IsAccepted(string release, string fields) => Assert.Empty(RuleJudge.Pod(fields, release));

    [Theory]
    [InlineData("annotations: {controller.kubernetes.io/pod-deletion-cost: \"-1\", seccomp.security.alpha.kubernetes.io/pod: localhost/a}", "securityContext: {seccompProfile: {type: Localhost, localhostProfile: a}}")]
    public void GoodAnnotations_IsAccepted(string metadata, string fields) => Assert.Empty(RuleJudge.Annotated(metadata, fields));
}
