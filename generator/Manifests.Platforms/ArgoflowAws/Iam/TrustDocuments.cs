using Manifests.Models.Iam;

namespace Manifests.Platforms.ArgoflowAws.Iam;

/// <summary>Who may take a role, as the README says it: its statements have an empty Sid, and ask for no audience.</summary>
internal static class TrustDocuments
{
    /// <summary>The pods of one service account.</summary>
    public static PolicyDocument Of(string account, string issuer, string @namespace, string serviceAccount) =>
        WithEmptySid(TrustPolicy.Irsa(Arn.OidcProvider(account, issuer), issuer, @namespace, serviceAccount, audience: null));

    /// <summary>Another role.</summary>
    public static PolicyDocument OfRole(string arn) => WithEmptySid(TrustPolicy.Aws(arn));

    private static PolicyDocument WithEmptySid(PolicyDocument trust) =>
        trust with { Statement = [.. trust.Statement.Select(static statement => statement with { Sid = "" })] };
}
