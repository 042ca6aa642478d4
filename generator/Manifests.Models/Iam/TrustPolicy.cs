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
        return Irsa(provider, issuer, [(@namespace, serviceAccount)], audience);
    }

    /// <summary>Pods of any of several service accounts, by tokens of the cluster's OIDC provider (IRSA), in one statement.</summary>
    /// <param name="provider">See <see cref="Arn.OidcProvider"/>.</param>
    /// <param name="issuer">The cluster's issuer, with or without <c>https://</c>.</param>
    /// <param name="serviceAccounts">The service accounts; <c>*</c> and <c>?</c> stand for any, in the names of namespaces too.</param>
    /// <param name="audience"><see langword="null"/> asks for none, which lets tokens for other audiences in.</param>
    /// <remarks>The subjects are compared with StringEquals, or with StringLike when one of them has a wildcard.</remarks>
    public static PolicyDocument Irsa(
        Arn provider,
        string issuer,
        IReadOnlyCollection<(NamespaceRef Namespace, string Name)> serviceAccounts,
        string? audience = StsAudience)
    {
        ArgumentNullException.ThrowIfNull(serviceAccounts);
        ArgumentOutOfRangeException.ThrowIfZero(serviceAccounts.Count, nameof(serviceAccounts));
        var host = OidcIssuer.WithoutScheme(issuer);
        string[] subjects = [.. serviceAccounts.Select(static account => $"system:serviceaccount:{account.Namespace.Name}:{account.Name}")];
        var hasWildcard = subjects.Any(static subject => subject.AsSpan().ContainsAny('*', '?'));
        var compare = hasWildcard ? ConditionOperator.StringLike : ConditionOperator.StringEquals;
        Condition[] ofSubject = [Condition.Of(compare, $"{host}:sub", subjects)];
        return Allow(
            Principal.OfFederated(provider),
            ["sts:AssumeRoleWithWebIdentity"],
            audience is null ? ofSubject : [Condition.StringEquals($"{host}:aud", audience), .. ofSubject]);
    }

    /// <summary>Pods that an EKS Pod Identity association names.</summary>
    public static PolicyDocument PodIdentity() => TaggingService("pods.eks.amazonaws.com");

    /// <summary>Services of AWS: <c>ec2.amazonaws.com</c>.</summary>
    public static PolicyDocument Service(params ReadOnlySpan<string> services) =>
        Allow(Principal.OfService(services), ["sts:AssumeRole"]);

    /// <summary>Services of AWS that also tag their sessions, as the control plane of EKS Auto Mode does.</summary>
    public static PolicyDocument TaggingService(params ReadOnlySpan<string> services) =>
        Allow(Principal.OfService(services), ["sts:AssumeRole", "sts:TagSession"]);

    /// <summary>Roles, users or accounts.</summary>
    public static PolicyDocument Aws(params ReadOnlySpan<string> names) =>
        Allow(Principal.OfAws(names), ["sts:AssumeRole"]);

    private static PolicyDocument Allow(Principal principal, ValueList<string> actions, ValueList<Condition>? conditions = null) => new()
    {
        Statement = [new Statement { Effect = Effect.Allow, Principal = principal, Action = actions, Condition = conditions }],
    };
}
