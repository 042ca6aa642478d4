namespace Manifests.Platforms.ArgoflowAws.Iam;

/// <summary>
/// How the roles are named that read the secrets of one namespace. The distribution's README has examples of another form, which its own
/// policy for taking them does not match; this one does.
/// </summary>
internal static class SecretReaders
{
    /// <summary>The namespaces whose secrets come from AWS, with the name that the README has for their policy.</summary>
    public static IReadOnlyList<(string Namespace, string Document)> All { get; } =
    [
        (Namespaces.ArgoCd, "argocd"),
        (Namespaces.Kubeflow, "kubeflow"),
        (Namespaces.Auth, "oauth2-proxy"),
        (Namespaces.Mlflow, "mlflow"),
        (Namespaces.IstioSystem, "istio-system"),
    ];

    /// <summary>The role of a namespace.</summary>
    public static string RoleName(string cluster, string @namespace) => $"{Prefix(cluster)}_{@namespace}";

    /// <summary>All of them, and no other role of the cluster.</summary>
    public static string Pattern(string cluster) => Prefix(cluster) + "*";

    /// <summary>Whether a role is one of them.</summary>
    public static bool Matches(string cluster, string roleName) => roleName.StartsWith(Prefix(cluster), StringComparison.Ordinal);

    private static string Prefix(string cluster) => cluster + "_external_secret";
}
