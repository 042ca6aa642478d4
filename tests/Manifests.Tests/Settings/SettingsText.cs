using System.Text;
using Manifests.Diagnostics;

namespace Manifests.Tests.Settings;

/// <summary>Binds a text and tells what came of it.</summary>
internal static class SettingsText
{
    public static SampleSettings Accepted(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var settings = SettingsFile.Parse<SampleSettings>(Encoding.UTF8.GetBytes(yaml), "overlays/x/dev.yaml", diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        return Assert.IsType<SampleSettings>(settings);
    }

    public static IEnumerable<string> Findings(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var settings = SettingsFile.Parse<SampleSettings>(Encoding.UTF8.GetBytes(yaml), "overlays/x/dev.yaml", diagnostics);
        Assert.Null(settings);
        return diagnostics.ToSorted().Select(static finding => finding.ToString());
    }
}
