namespace Manifests;

/// <summary>
/// Settings whose values depend on each other. Write it beside <see cref="SettingsAttribute"/> on the record; it is asked after
/// every setting was read without a finding.
/// </summary>
public interface IReviewedSettings
{
    /// <summary>Tells what does not fit together, and what has no effect.</summary>
    void Review(SettingsReview review);
}
