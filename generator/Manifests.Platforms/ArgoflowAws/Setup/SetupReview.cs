using System.Globalization;
using System.Text.RegularExpressions;
using Manifests.Platforms.ArgoflowAws.Secrets;

namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>
/// What a value of <c>setup.conf</c> can be. Not forms of the settings themselves, because a template has placeholders in their place.
/// </summary>
internal static partial class SetupReview
{
    public static void Of(SetupSettings setup, SettingsReview review)
    {
        Expect(review, nameof(setup.AwsRegion), setup.AwsRegion, Region(), "an AWS region such as eu-central-1");
        Expect(review, nameof(setup.Domain), setup.Domain, Host(), "a domain such as example.com");
        Choose(review, nameof(setup.EnableRegistrationFlow), setup.EnableRegistrationFlow, "true", "false");
        Subdomains(setup, review);
        Roles(setup.RoleArn, review.Below(nameof(setup.RoleArn)));
        Infrastructure(setup, review);
    }

    private static void Subdomains(SetupSettings setup, SettingsReview review)
    {
        foreach (var (name, value) in (ReadOnlySpan<(string, string)>)
        [
            (nameof(setup.SubdomainDashboard), setup.SubdomainDashboard),
            (nameof(setup.SubdomainServing), setup.SubdomainServing),
            (nameof(setup.SubdomainAuth), setup.SubdomainAuth),
            (nameof(setup.SubdomainGrafana), setup.SubdomainGrafana),
            (nameof(setup.SubdomainKiali), setup.SubdomainKiali),
            (nameof(setup.SubdomainKubecost), setup.SubdomainKubecost),
        ])
        {
            Expect(review, name, value, Host(), "a host without the domain, such as kubeflow");
        }
    }

    private static void Roles(RoleArnSettings roles, SettingsReview review)
    {
        Role(review, nameof(roles.ClusterAutoscaler), roles.ClusterAutoscaler);
        Role(review, nameof(roles.LoadbalancerController), roles.LoadbalancerController);
        Role(review, nameof(roles.ExternalDns), roles.ExternalDns);
        Role(review, nameof(roles.Oauth2Proxy), roles.Oauth2Proxy);
        Role(review, nameof(roles.Pipelines), roles.Pipelines);
        Role(review, nameof(roles.CertManager), roles.CertManager);
        Role(review, nameof(roles.Kube2iamPipelines), roles.Kube2iamPipelines);
        var secrets = review.Below(nameof(roles.ExternalSecrets));
        Role(secrets, nameof(roles.ExternalSecrets.Controller), roles.ExternalSecrets.Controller);
        Role(secrets, nameof(roles.ExternalSecrets.Mlflow), roles.ExternalSecrets.Mlflow);
        Role(secrets, nameof(roles.ExternalSecrets.Kubeflow), roles.ExternalSecrets.Kubeflow);
        Role(secrets, nameof(roles.ExternalSecrets.Argocd), roles.ExternalSecrets.Argocd);
        Role(secrets, nameof(roles.ExternalSecrets.Auth), roles.ExternalSecrets.Auth);
        Role(secrets, nameof(roles.ExternalSecrets.IstioSystem), roles.ExternalSecrets.IstioSystem);
    }

    private static void Infrastructure(SetupSettings setup, SettingsReview review)
    {
        var balancer = review.Below(nameof(setup.AwsLoadBalancer));
        Choose(balancer, nameof(setup.AwsLoadBalancer.Scheme), setup.AwsLoadBalancer.Scheme, "internet-facing", "internal");
        Choose(balancer, nameof(setup.AwsLoadBalancer.NlbTargetType), setup.AwsLoadBalancer.NlbTargetType, "instance", "ip");
        Choose(
            review.Below(nameof(setup.ExternalSecrets)),
            nameof(setup.ExternalSecrets.BackendType),
            setup.ExternalSecrets.BackendType,
            BackendTypes.SecretsManager,
            BackendTypes.SystemManager);
        var certificates = review.Below(nameof(setup.CertManager));
        Expect(certificates, nameof(setup.CertManager.Server), setup.CertManager.Server, Https(), "a URL of https");
        var oidc = review.Below(nameof(setup.Oidc));
        Expect(oidc, nameof(setup.Oidc.Issuer), setup.Oidc.Issuer, Https(), "a URL of https");
        Expect(
            oidc.Below(nameof(setup.Oidc.Redis)),
            nameof(setup.Oidc.Redis.ConnectionUrl),
            setup.Oidc.Redis.ConnectionUrl,
            Redis(),
            "a URL of redis or rediss without a password");
        ReviewPort(setup.Rds.Port, review.Below(nameof(setup.Rds)));
    }

    private static void ReviewPort(string port, SettingsReview review)
    {
        if (!int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 65535)
        {
            review.Refuse(nameof(RdsSettings.Port), $"expected a port from 1 to 65535, found \"{port}\". Write its number.");
        }
    }

    private static void Role(SettingsReview review, string setting, string value) =>
        Expect(review, setting, value, RoleArn(), "the ARN of an IAM role");

    private static void Expect(SettingsReview review, string setting, string value, Regex form, string meaning)
    {
        if (!form.IsMatch(value))
        {
            review.Refuse(setting, $"expected {meaning}, found \"{value}\". Write one.");
        }
    }

    private static void Choose(SettingsReview review, string setting, string value, string one, string other)
    {
        if (value != one && value != other)
        {
            review.Refuse(setting, $"expected {one} or {other}, found \"{value}\". Write one of them.");
        }
    }

    [GeneratedRegex(@"\A[a-z]{2}(-[a-z]+)+-[0-9]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Region();

    [GeneratedRegex(@"\A[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Host();

    [GeneratedRegex(@"\Aarn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex RoleArn();

    [GeneratedRegex(@"\Ahttps://[^\s]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Https();

    [GeneratedRegex(@"\Arediss?://[^\s@]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Redis();
}
