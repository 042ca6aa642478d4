namespace Manifests.Tests.Settings.Conf;

[Settings]
public sealed partial record ConfOwner : IReviewedSettings
{
    [SettingFromConf]
    public ConfSetup? Setup { get; init; }

    public void Review(SettingsReview review)
    {
        if (Setup?.RoleArn.LoadBalancer == "refused")
        {
            var roles = review.Below(nameof(Setup)).Below(nameof(Setup.RoleArn));
            roles.Refuse(nameof(Setup.RoleArn.LoadBalancer), "one.");
            roles.Below(nameof(Setup.RoleArn.Secrets)).Refuse(nameof(Setup.RoleArn.Secrets.Controller), "two.");
        }
    }
}
