using Manifests.Platforms.ArgoflowAws.Iam;
using Manifests.Platforms.ArgoflowAws.Setup;

namespace Manifests.Platforms.ArgoflowAws.Aws;

/// <summary>What <c>setup.conf</c> and the settings about AWS say together.</summary>
internal static class AwsReview
{
    public static void Check(ArgoflowAwsSettings settings, SetupSettings setup, SettingsReview review)
    {
        if (settings.SecretsIam == SecretsIam.PerNamespace)
        {
            CheckReaders(setup, review.Below(nameof(settings.Setup)));
        }

        if (settings.ProvisionAws is { } aws)
        {
            CheckAccounts(setup.RoleArn, aws, review.Below(nameof(settings.Setup)));
            CheckSubnets(aws, review.Below(nameof(settings.ProvisionAws)));
        }
    }

    // The policy of option 2 lets the controller take roles of one form of name only.
    private static void CheckReaders(SetupSettings setup, SettingsReview review)
    {
        var roles = setup.RoleArn.ExternalSecrets;
        var names = review.Below(nameof(setup.RoleArn)).Below(nameof(setup.RoleArn.ExternalSecrets));
        foreach (var (name, arn) in Readers(roles))
        {
            if (!SecretReaders.Matches(setup.ClusterName, RoleArns.NameOf(arn)))
            {
                names.Refuse(
                    name,
                    $"external-secrets may take roles '{SecretReaders.Pattern(setup.ClusterName)}' only, found '{RoleArns.NameOf(arn)}'. "
                    + "Rename the role, or set secretsIam to broad.");
            }
        }
    }

    // The roles are made in the account of the settings.
    private static void CheckAccounts(RoleArnSettings roles, AwsSettings aws, SettingsReview review)
    {
        var names = review.Below(nameof(SetupSettings.RoleArn));
        Check(names, nameof(roles.CertManager), roles.CertManager);
        Check(names, nameof(roles.ClusterAutoscaler), roles.ClusterAutoscaler);
        Check(names, nameof(roles.ExternalDns), roles.ExternalDns);
        Check(names, nameof(roles.LoadbalancerController), roles.LoadbalancerController);
        Check(names, nameof(roles.Oauth2Proxy), roles.Oauth2Proxy);
        Check(names, nameof(roles.Pipelines), roles.Pipelines);
        var secrets = names.Below(nameof(roles.ExternalSecrets));
        Check(secrets, nameof(roles.ExternalSecrets.Controller), roles.ExternalSecrets.Controller);
        foreach (var (name, arn) in Readers(roles.ExternalSecrets))
        {
            Check(secrets, name, arn);
        }

        void Check(SettingsReview at, string name, string arn)
        {
            if (RoleArns.AccountOf(arn) is { } account && account != aws.AccountId)
            {
                at.Refuse(name, $"the role is of the account {account}, and provisionAws makes it in {aws.AccountId}. Make both the same.");
            }
        }
    }

    private static void CheckSubnets(AwsSettings aws, SettingsReview review)
    {
        if (aws.SubnetIds.Distinct(StringComparer.Ordinal).Count() < 2)
        {
            review.Refuse(
                nameof(aws.SubnetIds),
                "a database needs subnets in two availability zones at least, found one subnet or none. Give two or more.");
        }
    }

    private static (string Name, string Arn)[] Readers(ExternalSecretsRoleArnSettings roles) =>
    [
        (nameof(roles.Argocd), roles.Argocd),
        (nameof(roles.Auth), roles.Auth),
        (nameof(roles.IstioSystem), roles.IstioSystem),
        (nameof(roles.Kubeflow), roles.Kubeflow),
        (nameof(roles.Mlflow), roles.Mlflow),
    ];
}
