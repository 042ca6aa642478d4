using Manifests.Schema.PodSecurity;
using Manifests.Schema.Tests.Validation;
using Xunit;

namespace Manifests.Schema.Tests.PodSecurity;

public sealed class PodSecurityStandardsTests
{
    private const string Hardened =
        "securityContext: {allowPrivilegeEscalation: false, runAsNonRoot: true, capabilities: {drop: [ALL]}, seccompProfile: {type: RuntimeDefault}}";

    [Theory]
    [InlineData("containers: [{name: a, securityContext: {privileged: true}}]", "baseline", "v1.30", "privileged spec.containers[0].securityContext.privileged is true, allowed false or nothing: remove it")]
    [InlineData("hostNetwork: true", "baseline", "v1.30", "hostNamespaces spec.hostNetwork is true, allowed false or nothing: remove it")]
    [InlineData("volumes: [{name: a, hostPath: {path: /}}]", "baseline", "v1.30", "hostPathVolumes spec.volumes[0].hostPath is set, allowed nothing: use an emptyDir, a persistentVolumeClaim or a configMap")]
    [InlineData("containers: [{name: a, ports: [{hostPort: 80}]}]", "baseline", "v1.30", "hostPorts spec.containers[0].ports[0].hostPort is 80, allowed 0 or nothing: remove it, and reach the pod through a Service")]
    [InlineData("initContainers: [{name: a, livenessProbe: {httpGet: {host: b}}}]", "baseline", "v1.34", "hostProbesAndHostLifecycle spec.initContainers[0].livenessProbe.httpGet.host is \"b\", allowed \"\" or nothing: remove it; the pod's own address is asked then")]
    [InlineData("initContainers: [{name: a, lifecycle: {preStop: {tcpSocket: {host: b}}}}]", "baseline", "v1.33", "")]
    [InlineData("securityContext: {seLinuxOptions: {type: container_engine_t, user: a}}", "baseline", "v1.31", "seLinuxOptions spec.securityContext.seLinuxOptions.user is \"a\", allowed the types of containers, and no user and no role: remove it")]
    [InlineData("securityContext: {seLinuxOptions: {type: container_engine_t}}", "baseline", "v1.30", "seLinuxOptions spec.securityContext.seLinuxOptions.type is \"container_engine_t\", allowed the types of containers, and no user and no role: use container_t, container_init_t or container_kvm_t")]
    [InlineData("securityContext: {sysctls: [{name: net.ipv4.tcp_rmem}]}", "baseline", "v1.31", "sysctls spec.securityContext.sysctls[0].name is \"net.ipv4.tcp_rmem\", allowed the safe settings of the release: remove it, or let the node's administrator set it")]
    [InlineData("securityContext: {sysctls: [{name: net.ipv4.tcp_rmem}]}", "baseline", "v1.32", "")]
    [InlineData("securityContext: {windowsOptions: {hostProcess: true}}", "baseline", "v1.30", "windowsHostProcess spec.securityContext.windowsOptions.hostProcess is true, allowed false or nothing: remove it")]
    [InlineData("containers: [{name: a, securityContext: {capabilities: {add: [KILL, NET_RAW]}}}]", "baseline", "v1.30", "capabilities_baseline spec.containers[0].securityContext.capabilities.add[1] is \"NET_RAW\", allowed the default ones, such as \"CHOWN\" or \"NET_BIND_SERVICE\": remove it")]
    [InlineData("containers: [{name: a, securityContext: {procMount: Unmasked}}]", "baseline", "v1.30", "procMount spec.containers[0].securityContext.procMount is \"Unmasked\", allowed \"Default\" or nothing: remove it")]
    [InlineData("hostUsers: false, containers: [{name: a, securityContext: {procMount: Unmasked}}]", "baseline", "v1.35", "")]
    [InlineData("hostUsers: false, containers: [{name: a, securityContext: {procMount: Unmasked}}]", "baseline", "v1.34", "procMount spec.containers[0].securityContext.procMount is \"Unmasked\", allowed \"Default\" or nothing: remove it")]
    [InlineData("securityContext: {seccompProfile: {type: Unconfined}}", "baseline", "v1.30", "seccompProfile_baseline spec.securityContext.seccompProfile.type is \"Unconfined\", allowed \"RuntimeDefault\", \"Localhost\" or nothing: set it to \"RuntimeDefault\"")]
    [InlineData("securityContext: {appArmorProfile: {type: Unconfined}}", "baseline", "v1.30", "appArmorProfile spec.securityContext.appArmorProfile.type is \"Unconfined\", allowed \"RuntimeDefault\", \"Localhost\" or nothing: set it to \"RuntimeDefault\"")]
    [InlineData("volumes: [{name: a, nfs: {path: /}}, {name: b, image: {}}, {name: c}]", "restricted", "v1.30", "restrictedVolumes spec.volumes[0].nfs is set, allowed configMap, csi, downwardAPI, emptyDir, ephemeral, image, persistentVolumeClaim, projected or secret: use one of these, such as a persistentVolumeClaim")]
    [InlineData("securityContext: {runAsUser: 0}", "restricted", "v1.30", "runAsUser spec.securityContext.runAsUser is 0, allowed any user but 0, or nothing: use another user, or remove it")]
    [InlineData("containers: [{name: a, " + Hardened + "}]", "restricted", "v1.36", "")]
    [InlineData("os: {name: windows}, securityContext: {runAsNonRoot: true}, containers: [{name: a}]", "restricted", "v1.30", "")]
    [InlineData("hostUsers: false, containers: [{name: a, securityContext: {runAsNonRoot: false, runAsUser: 0, allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}, seccompProfile: {type: Localhost}}}]", "restricted", "v1.35", "")]
    [InlineData("containers: [{name: a, securityContext: 7}, 8], volumes: {}, securityContext: []", "baseline", "v1.30", "")]
    public void Pod_IsJudged(string spec, string level, string version, string finding) => Assert.Equal(
        finding.Length == 0 ? [] : [finding], Found($"{{{spec}}}", level, version));

    [Fact]
    public void PodThatSaysNothing_IsNotRestricted() => Assert.Equal(
        [
            "allowPrivilegeEscalation spec.containers[0].securityContext.allowPrivilegeEscalation is not set, allowed false: set it to false",
            "capabilities_restricted spec.containers[0].securityContext.capabilities.drop is not set, allowed \"ALL\" among those dropped, and at most \"NET_BIND_SERVICE\" added: set it to [\"ALL\"]",
            "runAsNonRoot spec.containers[0].securityContext.runAsNonRoot is not set, allowed true: set it to true here or in the pod's securityContext",
            "seccompProfile_restricted spec.containers[0].securityContext.seccompProfile.type is not set, allowed \"RuntimeDefault\" or \"Localhost\": set it to \"RuntimeDefault\" here or in the pod's securityContext",
        ],
        Found("{containers: [{name: a}]}", "restricted", "v1.34"));

    [Fact]
    public void AnnotationOfAppArmor_IsJudged()
    {
        var pod = Judge.Read("metadata: {annotations: {container.apparmor.security.beta.kubernetes.io/a: unconfined, container.apparmor.security.beta.kubernetes.io/b: localhost/x}}\nspec: {}\n");

        var found = Assert.Single(PodSecurityStandards.Review(pod.MappingOf("metadata"), pod.MappingOf("spec")!, "spec.template."));

        Assert.Equal("spec.template.metadata.annotations['container.apparmor.security.beta.kubernetes.io/a']", found.Path);
        Assert.Equal("is \"unconfined\"", found.Found);
    }

    private static string[] Found(string spec, string level, string version)
    {
        Assert.True(PodSecurityLabels.TryParseLevel(level, out var parsed));
        var policy = new PodSecurityPolicy(parsed, KubernetesVersion.Parse(version));
        return [.. PodSecurityStandards.Review(null, Judge.Read(spec), "").Where(violation => violation.Breaks(policy))
            .Select(static found => $"{found.Control.Id} {found.Path} {found.Found}, allowed {found.Control.Allowed}: {found.Remedy}")];
    }
}
