using Manifests.Schema;

namespace Manifests.Tests.Settings;

[Settings]
public sealed partial record ReviewedSettings : IReviewedSettings
{
    public bool Automatic { get; init; } = true;

    public int Nodes { get; init; } = 2;

    public string Zone { get; init; } = "a";

    public KubernetesVersion Release { get; init; } = new(1, 32);

    public void Review(SettingsReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        if (Automatic && review.Says(nameof(Nodes)))
        {
            review.Warn(nameof(Nodes), "has no effect when automatic is true. Remove it.");
        }

        review.NeedsSchemasOf(nameof(Release), Release);
        if (Zone == "z")
        {
            review.Refuse(nameof(Zone), "there is no zone 'z'. Choose another.");
        }
    }
}
