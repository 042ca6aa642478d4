using System.Text;
using Manifests.Diagnostics;
using Manifests.Platforms.KubeflowAmbient;

namespace Manifests.Platforms.Tests.KubeflowAmbient;

/// <summary>Each wrong setting is told with its line; the settings before it take the first two.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("gatewayName: 7", "3,14", "MAN1106: 'gatewayName': expected a text, found the integer 7; put it in quotes: \"7\".")]
    [InlineData("gatewayNamespace: Default", "3,19", "MAN1109: 'gatewayNamespace': expected a namespace, found \"Default\". Write a text that matches [a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?.")]
    [InlineData("backendNamespace: []", "3,19", "MAN1106: 'backendNamespace': expected a text, found a list; write one text there.")]
    [InlineData("backendPort: 0", "3,14", "MAN1108: 'backendPort': expected an integer from 1 to 65535, found 0. Choose a value in that range.")]
    [InlineData("backendPort: http", "3,14", "MAN1106: 'backendPort': expected an integer, found the text \"http\"; write a whole number in decimal digits.")]
    [InlineData("bases: loose", "3,8", "MAN1110: 'bases': expected one of corrected, strict, found \"loose\". Known here: corrected, strict.")]
    [InlineData("applications: phases", "3,15", "MAN1110: 'applications': expected one of single, phased, found \"phases\". Did you mean 'phased'?")]
    [InlineData("without: [kserve]", "3,11", "MAN1110: 'without[0]': expected one of centralDashboard, notebookController, jupyterWebApp, profiles, volumesWebApp, tensorboardsWebApp, tensorboardController, admissionWebhook, userNamespace, found \"kserve\". Known here: admissionWebhook, centralDashboard, jupyterWebApp, notebookController, profiles, tensorboardController, tensorboardsWebApp, userNamespace, volumesWebApp.")]
    [InlineData("without: profiles", "3,10", "MAN1106: 'without': expected a list, each item one of centralDashboard, notebookController, jupyterWebApp, profiles, volumesWebApp, tensorboardsWebApp, tensorboardController, admissionWebhook, userNamespace, found the text \"profiles\"; write each item on its own line behind '- ', or [] for none.")]
    [InlineData("resources: {profiles: {cpuLimitMillicores: 0}}", "3,44", "MAN1108: 'resources.profiles.cpuLimitMillicores': expected an integer from 1 to 64000, found 0. Choose a value in that range.")]
    [InlineData("resources: {profiles: {cpu: 100m}}", "3,24", "MAN1104: 'resources.profiles.cpu' is not a setting. Known here: cpuLimitMillicores, cpuRequestMillicores, memoryLimitMebibytes, memoryRequestMebibytes.")]
    [InlineData("profileOwner: nobody", "3,15", "MAN1109: 'profileOwner': expected an e-mail address, found \"nobody\". Write a text that matches [^@ ]+@[^@ ]+.")]
    [InlineData("waypoint: true", "3,11", "MAN1106: 'waypoint': expected a text, found the boolean true; put it in quotes: \"true\".")]
    [InlineData("dns: route54", "3,6", "MAN1110: 'dns': expected one of none, externalDns, cloudflare, route53, found \"route54\". Did you mean 'route53'?")]
    [InlineData("hostedZoneId: zone", "3,15", "MAN1109: 'hostedZoneId': expected the id of a hosted zone such as Z0123456789ABCDEFGHIJ, found \"zone\". Write a text that matches Z[A-Z0-9]{1,31}.")]
    [InlineData("dnsTarget: lb", "3,12", "MAN1109: 'dnsTarget': expected a host name, found \"lb\". Write a text that matches [a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+.")]
    [InlineData("revision: 2", "3,11", "MAN1106: 'revision': expected a text, found the integer 2; put it in quotes: \"2\".")]
    [InlineData("kubeflowRevision: master", "3,19", "MAN5060: 'kubeflowRevision': expected a release that has every base, found \"master\"; 'common/istio-1-17' came with 1.8 and went with 1.9. Choose one of v1.8.0, v1.8.1, v1.9.0-rc.0, a925b2968e68f3085092adc04e9af39d4f5045f3.")]
    [InlineData("bases: strict\napplications: phased", "4,15", "MAN5060: 'applications': strict bases are one list, letter for letter, and phases cut it up. Set bases to corrected, or applications to single.")]
    [InlineData("bases: strict\nwithout: [admissionWebhook]", "4,10", "MAN5060: 'without': strict bases are the whole list, letter for letter. Set bases to corrected to leave a component out.")]
    [InlineData("bases: strict\nextensions: [katib]", "4,13", "MAN5060: 'extensions': strict bases are the whole list, letter for letter. Set bases to corrected to add an extension.")]
    [InlineData("extensions: [elyra]", "3,14", "MAN1110: 'extensions[0]': expected one of pipelines, katib, kserve, found \"elyra\". Known here: katib, kserve, pipelines.")]
    [InlineData("without: [profiles]", "3,10", "MAN5060: 'without': the user namespace is a Profile, which the component profiles brings. Leave userNamespace out as well.")]
    [InlineData("resources: {userNamespace: {}}", "3,12", "MAN5060: 'resources': 'userNamespace' is no component with a Deployment. Write one of centralDashboard, notebookController, jupyterWebApp, profiles, volumesWebApp, tensorboardsWebApp, tensorboardController, admissionWebhook.")]
    [InlineData("resources: {profiles: {cpuRequestMillicores: 501}}", "3,12", "MAN5060: 'resources': 'profiles' asks for more CPU than it may use: 501 of 500. Lower the request, or raise the limit.")]
    [InlineData("resources: {profiles: {memoryLimitMebibytes: 255}}", "3,12", "MAN5060: 'resources': 'profiles' asks for more memory than it may use: 256 of 255. Lower the request, or raise the limit.")]
    [InlineData("dns: route53\nhostedZoneId: Z1", "3,6", "MAN5060: 'dns': a record in Route 53 needs the host name that it leads to. Set dnsTarget.")]
    [InlineData("dns: route53\ndnsTarget: lb.example.com", "3,6", "MAN5060: 'dns': a record in Route 53 needs its hosted zone. Set hostedZoneId.")]
    public void WrongSetting_IsTold(string settings, string place, string sentence) =>
        Assert.Equal([$"overlays/kubeflow-ambient/default.yaml({place}): error {sentence}"], Findings(settings));

    [Theory]
    [InlineData("bases: strict\nkubeflowRevision: v1.8.0", "4,19", "'kubeflowRevision': has no effect on strict bases, which name no release. Remove it, or set bases to corrected.")]
    [InlineData("without: [volumesWebApp, volumesWebApp]", "3,10", "'without': 'volumesWebApp' is there 2 times. Name each component once.")]
    [InlineData("extensions: [katib, katib]", "3,13", "'extensions': 'katib' is there 2 times. Name each extension once.")]
    [InlineData("without: [volumesWebApp]\nresources: {volumesWebApp: {}}", "4,12", "'resources': 'volumesWebApp' has no effect, because the component is left out. Remove it.")]
    [InlineData("dnsTarget: lb.example.com", "3,12", "'dnsTarget': has no effect, because only a record in Route 53 is made from it. Remove it, or set dns to route53.")]
    [InlineData("dns: externalDns\nhostedZoneId: Z1", "4,15", "'hostedZoneId': has no effect, because only a record in Route 53 is made from it. Remove it, or set dns to route53.")]
    public void SettingWithoutEffect_IsAWarning(string settings, string place, string sentence) =>
        Assert.Equal(
            [$"overlays/kubeflow-ambient/default.yaml({place}): warning MAN5061: {sentence}"],
            Findings(settings));

    [Fact]
    public void NothingLeft_IsTold()
    {
        var all = string.Join(", ", "centralDashboard notebookController jupyterWebApp profiles volumesWebApp tensorboardsWebApp tensorboardController admissionWebhook userNamespace".Split(' '));
        Assert.Equal(
            ["overlays/kubeflow-ambient/default.yaml(3,10): error MAN5060: 'without': every component is left out, so nothing of Kubeflow is there. Remove one from the list."],
            Findings($"without: [{all}]"));
    }

    [Theory]
    [InlineData("hostname: kubeflow", "MAN1109: 'hostname': expected a host name such as kubeflow.example.com, found \"kubeflow\". Write a text that matches [a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+.", "1,11")]
    [InlineData("{}", "MAN1105: the setting 'hostname' is missing; expected a host name such as kubeflow.example.com. Add it to this map.", "1,1")]
    public void Hostname_HasToBeOne(string settings, string sentence, string place) =>
        Assert.Contains(
            $"overlays/kubeflow-ambient/default.yaml({place}): error {sentence}",
            Of(settings));

    private static string[] Findings(string settings) =>
        Of($"hostname: kubeflow.example.com\nrepositoryUrl: https://github.com/example/k8s-app-configs\n{settings}\n");

    private static string[] Of(string text)
    {
        var found = new DiagnosticBag();
        _ = SettingsFile.Parse<KubeflowAmbientSettings>(Encoding.UTF8.GetBytes(text), "overlays/kubeflow-ambient/default.yaml", found);
        return [.. found.ToSorted().Select(static finding => finding.ToString())];
    }
}
