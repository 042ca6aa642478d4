using Manifests.Models.Iam;

namespace Manifests.Platforms.ArgoflowAws.Iam;

/// <summary>What whoever writes records of the zone has to be allowed.</summary>
internal static class ZoneStatements
{
    public static Statement[] Of(IamFacts facts) =>
    [
        Allowing.These(["route53:GetChange"], [Arn.Of("route53", "", "", "change/*")]),
        Allowing.These(
            Allowing.Actions("route53", "ChangeResourceRecordSets", "ListResourceRecordSets"),
            [Arn.Of("route53", "", "", "hostedzone/" + facts.HostedZoneId)]),
    ];
}
