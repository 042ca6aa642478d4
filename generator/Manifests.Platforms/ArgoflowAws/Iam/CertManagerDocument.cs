using Manifests.Models.Iam;

namespace Manifests.Platforms.ArgoflowAws.Iam;

/// <summary>What cert-manager may do: write the record of the zone by which Let's Encrypt sees whose it is.</summary>
internal static class CertManagerDocument
{
    public static PolicyDocument Make(IamFacts facts) => new() { Statement = [.. ZoneStatements.Of(facts)] };
}
