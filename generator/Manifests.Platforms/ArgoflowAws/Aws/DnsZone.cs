using Manifests.Models.Ack.Route53.V1Alpha1;
using Manifests.Platforms.ArgoflowAws.Setup;

namespace Manifests.Platforms.ArgoflowAws.Aws;

/// <summary>The zone that external-dns and cert-manager write to. It stays when its object is deleted, for registrars point to it.</summary>
internal static class DnsZone
{
    public static FileEntry AddTo(ComponentBuilder folder, SetupSettings setup) => folder.Add("dns-zone.yaml", new HostedZone("zone", Ack.Namespace)
    {
        Annotations = Ack.Adopt($$"""{"id":"/hostedzone/{{setup.Route53.HostedZoneId}}"}""", retain: true),
        Spec = new() { Name = setup.Route53.HostedZoneDomain.TrimEnd('.') + "." },
    });
}
