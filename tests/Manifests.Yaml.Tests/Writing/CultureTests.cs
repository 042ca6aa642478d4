using System.Globalization;
using Manifests.Diagnostics;
using Xunit;

namespace Manifests.Yaml.Tests.Writing;

public sealed class CultureTests
{
    private const string Source =
        "I: 1.5\ni: -0777\nTITLE: .5e-3\nbig: 1e300\nwords: [TRUE, Off, 'TITLE', İ, ı, 'INF', '.INF', '-5', '2024-01-01']\nfaults: .INF\nI: 2\n";

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("de-CH")]
    [InlineData("hostile")]
    public void AnyCulture_GivesTheSameBytesAndFindings(string name)
    {
        var (text, findings) = InCulture(CultureInfo.InvariantCulture);
        Assert.Equal((text, findings), InCulture(name == "hostile" ? Hostile() : new CultureInfo(name)));
        Assert.Contains("i: -511\n", text, StringComparison.Ordinal);
    }

    // Works also where the machine has no culture data.
    private static CultureInfo Hostile()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = "\u066B";
        culture.NumberFormat.NumberGroupSeparator = ".";
        return culture;
    }

    private static (string Text, string Findings) InCulture(CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            var diagnostics = new DiagnosticBag();
            var node = YamlReader.ReadSingle(Source, YamlText.File, diagnostics)!;
            return (YamlText.Write(node), string.Join('\n', diagnostics.ToSorted()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
