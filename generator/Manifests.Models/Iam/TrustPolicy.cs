namespace Manifests.Models.Iam;

/// <summary>Who may take a role.</summary>
public static class TrustPolicy
{
    /// <summary>The audience of tokens that EKS gives to pods for AWS.</summary>
    public const string StsAudience = "sts.amazonaws.com";

    /// <summary>Pods of a service account, by tokens of the cluster's OIDC provider (IRSA).</summary>
    /// <param name="provider">See <see cref="Arn.OidcProvider"/>.</param>
    /// <param name="issuer">The cluster's issuer, with or without <c>https://</c>.</param>
    /// <param name="namespace">The namespace; <c>*</c> and <c>?</c> stand for any.</param>
    /// <param name="serviceAccount">The service account; <c>*</c> and <c>?</c> stand for any.</param>
    /// <param name="audience"><see langword="null"/> asks for none, which lets tokens for other audiences in.</param>
    /// <remarks>The subject is compared with StringEquals, or with StringLike when it has a wildcard.</remarks>
    public static PolicyDocument Irsa(
        Arn provider, string issuer, NamespaceRef @namespace, string serviceAccount, string? audience = StsAudience)
    {
        ArgumentException.ThrowIfNullOrEmpty(@namespace.Name, nameof(@namespace));
        ArgumentException.ThrowIfNullOrEmpty(serviceAccount);
        var host = OidcIssuer.WithoutScheme(issuer);
        var subject = $"system:serviceaccount:{@namespace.Name}:{serviceAccount}";
        var compare = subject.AsSpan().ContainsAny('*', '?') ? ConditionOperator.StringLike : ConditionOperator.StringEquals;
        Condition[] ofSubject = [Condition.Of(compare, $"{host}:sub", subject)];
        return Allow(
            Principal.OfFederated(provider),
            ["sts:AssumeRoleWithWebIdentity"],
            audience is null ? ofSubject : [Condition.StringEquals($"{host}:aud", audience), .. ofSubject]);
    }

    /// <summary>Pods that an EKS Pod Identity association names.</summary>
    public static PolicyDocument PodIdentity() =>
        Allow(Principal.OfService("pods.eks.amazonaws.com"), ["sts:AssumeRole", "sts:TagSession"]);

    /// <summary>Services of AWS: <c>ec2.amazonaws.com</c>.</summary>
    public static PolicyDocument Service(params ReadOnlySpan<string> services) =>
        Allow(Principal.OfService(services), ["sts:AssumeRole"]);

    /// <summary>Roles, users or accounts.</summary>
    public static PolicyDocument Aws(params ReadOnlySpan<string> names) =>
        Allow(Principal.OfAws(names), ["sts:AssumeRole"]);

    private static PolicyDocument Allow(Principal principal, ValueList<string> actions, ValueList<Condition>? conditions = null) => new()
    {
        Statement = [new Statement { Effect = Effect.Allow, Principal = principal, Action = actions, Condition = conditions }],
    };
}
