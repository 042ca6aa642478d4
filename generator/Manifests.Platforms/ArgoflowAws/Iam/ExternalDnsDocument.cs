using Manifests.Models.Iam;

namespace Manifests.Platforms.ArgoflowAws.Iam;

/// <summary>What external-dns may do: write the records of the zone, which it looks for among all.</summary>
internal static class ExternalDnsDocument
{
    public static PolicyDocument Make(IamFacts facts) => new()
    {
        Statement =
        [
            .. ZoneStatements.Of(facts),
            Allowing.These(Allowing.Actions("route53", "ListHostedZones", "ListHostedZonesByName"), Allowing.Anything),
        ],
    };
}
