using System.Text;
using Manifests.Diagnostics;

namespace Manifests.Tests.Settings;

/// <summary>Settings that rule each other out.</summary>
public sealed class CombinedSettingsTests
{
    [Theory]
    [InlineData("low: 1\nhigh: 2", true)]
    [InlineData("low: 3\nhigh: 2", false, "x.yaml(2,7): error MAN9990: low is 3, high is 2. Swap them.")]
    [InlineData("low: 7", false, "x.yaml(1,1): error MAN9990: low is 7, high is 5. Swap them.")]
    [InlineData("low: 5", true, "x.yaml(1,6): warning MAN9991: low and high are both 5. Choose two.")]
    // Nothing is looked at together while a single value is wrong.
    [InlineData("low: 7\nhigh: a", false, "x.yaml(2,7): error MAN1106: 'high': expected an integer, found the text \"a\"; write a whole number in decimal digits.")]
    public void Values_AreLookedAtTogether(string yaml, bool bound, params string[] expected)
    {
        var found = new DiagnosticBag();

        var settings = SettingsFile.Parse<SampleLimits>(Encoding.UTF8.GetBytes(yaml), "x.yaml", found);

        Assert.Equal(bound, settings is not null);
        Assert.Equal(expected, found.ToSorted().Select(static finding => finding.ToString()));
    }
}
