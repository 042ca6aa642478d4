using Manifests.Models.Iam;

namespace Manifests.Platforms.ArgoflowAws.Iam;

/// <summary>Taking the role of a namespace to read its secrets (option 2 of the README).</summary>
internal static class SecretRolesDocument
{
    public static PolicyDocument Make(IamFacts facts) => new()
    {
        Statement = [Allowing.These(["sts:AssumeRole"], [Arn.Role(facts.Account, SecretReaders.Pattern(facts.Cluster))])],
    };
}
