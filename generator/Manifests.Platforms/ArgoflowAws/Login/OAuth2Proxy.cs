using Manifests.Models;

namespace Manifests.Platforms.ArgoflowAws.Login;

/// <summary>
/// The Application of oauth2-proxy. A patch brings all parameters again: a merge takes a list of an Application as a whole.
/// </summary>
internal static class OAuth2Proxy
{
    public const string Name = "oauth2-proxy";
    public const string Host = "oauth2-proxy.auth.svc.cluster.local";
    public const int Port = 4180;

    /// <summary>A provider elsewhere.</summary>
    public static ArgoApplication External(Distribution distribution)
    {
        var setup = distribution.Setup;
        return Of(distribution,
        [
            Option("provider", "oidc"),
            Option("oidc-issuer-url", setup.Oidc.Issuer),
            Option("scope", setup.Oidc.Scope),
            Option("user-id-claim", setup.Oidc.UserIdClaim),
            .. Sessions(setup.Oidc.Redis.ConnectionUrl),
        ]);
    }

    /// <summary>Dex in the cluster; what it would answer is said here, because nobody could ask it before it runs.</summary>
    public static ArgoApplication Dex(Distribution distribution)
    {
        var dex = "https://" + distribution.Hosts.Auth;
        return Of(distribution,
        [
            Option("provider", "oidc"),
            Option("oidc-issuer-url", dex),
            Option("login-url", dex + "/auth"),
            Option("oidc-jwks-url", dex + "/keys"),
            Option("redeem-url", dex + "/token"),
            Option("skip-oidc-discovery", "true"),
        ]);
    }

    /// <summary>Keycloak in the cluster.</summary>
    public static ArgoApplication Keycloak(Distribution distribution)
    {
        var realm = KeycloakLogin.RealmUrl(distribution.Hosts);
        return Of(distribution,
        [
            Option("provider", "keycloak"),
            Option("login-url", realm + "/auth"),
            Option("redeem-url", realm + "/token"),
            Option("profile-url", realm + "/userinfo"),
            Option("validate-url", realm + "/userinfo"),
            // The distribution says scope three times, of which Helm would keep the last.
            Option("scope", "openid email profile"),
        ]);
    }

    private static ArgoApplication Of(Distribution distribution, ValueList<HelmParameter> provider) =>
        new(Name, ApplicationSource.Helm("https://oauth2-proxy.github.io/manifests", Name, "3.3.2") with
        {
            Parameters =
            [
                new("image.repository", "quay.io/oauth2-proxy/oauth2-proxy"),
                new("image.tag", "v7.1.3"),
                new("configSecret.create", "false"),
                new("config.existingSecret", Name),
                new("service.port", $"{Port}"),
                new("serviceAccount.enabled", "false"),
                new("serviceAccount.name", Name),
                Option("set-xauthrequest", "true"),
                Option("cookie-secure", "true"),
                Option("cookie-samesite", "lax"),
                Option("cookie-refresh", "1h"),
                Option("cookie-expire", "4h"),
                Option("cookie-name", "_oauth2_proxy"),
                Option("cookie-domain", "." + distribution.Hosts.Domain),
                Option("whitelist-domain", "." + distribution.Hosts.Domain),
                Option("email-domain", "*"),
                Option("upstream", "static://200"),
                Option("skip-provider-button", "true"),
                .. provider,
            ],
        })
        {
            Destination = Namespaces.Auth,
            Sync = Syncing.AlwaysWithNamespace,
        };

    // Without Redis a session would have to fit into a cookie, and what an external provider answers does not.
    private static ValueList<HelmParameter> Sessions(string redis) =>
    [
        new("sessionStorage.type", "redis"),
        new("sessionStorage.redis.standalone.clientType", "standalone"),
        new("sessionStorage.redis.standalone.connectionUrl", redis),
    ];

    private static HelmParameter Option(string name, string value) => new("extraArgs." + name, value);
}
