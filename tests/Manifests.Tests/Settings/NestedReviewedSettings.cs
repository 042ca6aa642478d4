namespace Manifests.Tests.Settings;

[Settings]
public sealed partial record NestedReviewedSettings : IReviewedSettings
{
    public ReviewedSettings? Pool { get; init; }

    public void Review(SettingsReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        Pool?.Review(review.Below(nameof(Pool)));
    }
}
