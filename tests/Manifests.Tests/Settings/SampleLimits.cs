using Manifests.Diagnostics;

namespace Manifests.Tests.Settings;

/// <summary>Two numbers, of which the first may not be the greater.</summary>
[Settings]
public sealed partial record SampleLimits : IReviewedSettings
{
    private static readonly DiagnosticDescriptor OutOfOrder = new("MAN9990", Severity.Error, "low is {0}, high is {1}. Swap them.");
    private static readonly DiagnosticDescriptor Equal = new("MAN9991", Severity.Warning, "low and high are both {0}. Choose two.");

    public int Low { get; init; }

    public int High { get; init; } = 5;

    public void Review(SettingsReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        if (Low > High)
        {
            review.Tell("high", OutOfOrder, Low, High);
        }
        else if (Low == High)
        {
            review.Tell("low", Equal, Low);
        }
    }
}
