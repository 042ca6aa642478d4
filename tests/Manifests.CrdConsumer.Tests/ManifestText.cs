using System.Buffers;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Models;
using Manifests.Yaml;

namespace Manifests.CrdConsumer.Tests;

/// <summary>Manifests as text.</summary>
internal static class ManifestText
{
    /// <summary>The YAML of a resource.</summary>
    public static string Of(Resource resource)
    {
        var output = new ArrayBufferWriter<byte>();
        var found = new DiagnosticBag();
        YamlWriter.Write(resource.ToMapping(), output, found);
        Assert.Empty(found.ToSorted());
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>The one document of a text.</summary>
    public static Mapping Read(string yaml)
    {
        var found = new DiagnosticBag();
        var documents = YamlReader.ReadAll(Encoding.UTF8.GetBytes(yaml.ReplaceLineEndings("\n")), "manifest.yaml", found);
        Assert.Empty(found.ToSorted());
        return Assert.IsType<Mapping>(Assert.Single(documents));
    }

    /// <summary>The model of a text, read without any finding.</summary>
    public static Resource Model(string yaml)
    {
        var found = new DiagnosticBag();
        var isRead = ModelReader.Default.TryRead(Read(yaml), out var model, found);
        Assert.Empty(found.ToSorted());
        Assert.True(isRead);
        return model!;
    }
}
