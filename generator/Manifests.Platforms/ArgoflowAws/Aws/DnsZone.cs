using Manifests.Models.Ack.Route53.V1Alpha1;
using Manifests.Platforms.ArgoflowAws.Setup;

namespace Manifests.Platforms.ArgoflowAws.Aws;

/// <summary>The zone of external-dns and cert-manager. It stays when its object is deleted, for registrars point to it.</summary>
internal static class DnsZone
{
    public static FileEntry AddTo(ComponentBuilder folder, SetupSettings setup) => folder.Add("dns-zone.yaml", Make(setup.Route53));

    private static HostedZone Make(Route53Settings route53) => new("zone", Ack.Namespace)
    {
        Annotations = Ack.Adopt($$"""{"id":"/hostedzone/{{route53.HostedZoneId}}"}""", retain: true),
        Spec = new() { Name = route53.HostedZoneDomain.TrimEnd('.') + "." },
    };
}
