using Manifests.Models.Iam;

namespace Manifests.Platforms.ArgoflowAws.Iam;

/// <summary>Reading secrets: all of the cluster's (option 1 of the README), or those of a namespace.</summary>
internal static class SecretReadingDocument
{
    public static PolicyDocument OfCluster(IamFacts facts) => Make(facts, facts.Cluster);

    public static PolicyDocument OfNamespace(IamFacts facts, string @namespace) => Make(facts, $"{facts.Cluster}/{@namespace}");

    private static PolicyDocument Make(IamFacts facts, string prefix) => new()
    {
        Statement =
        [
            Allowing.These(
                facts.UsesParameterStore
                    ? ["ssm:GetParameter*"]
                    : Allowing.Actions("secretsmanager", "GetResourcePolicy", "GetSecretValue", "DescribeSecret", "ListSecretVersionIds"),
                [facts.Secrets(prefix)]),
        ],
    };
}
