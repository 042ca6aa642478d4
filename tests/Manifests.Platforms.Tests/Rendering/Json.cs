using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.Rendering;

/// <summary>Reads JSON that stands as text in a manifest.</summary>
internal static class Json
{
    public static Mapping Read(string text)
    {
        var found = new DiagnosticBag();
        var root = YamlReader.ReadSingle(text, "json", found);
        Assert.Empty(found.ToSorted());
        return Assert.IsType<Mapping>(root);
    }
}
