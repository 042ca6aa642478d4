using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema.Across;
using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>
/// Reads the definitions of an input before anything is checked, because a custom resource may stand before its own. Only files that
/// name the kind are parsed; what is wrong with them is told when they are checked.
/// </summary>
internal static class DefinitionFiles
{
    /// <summary>The definitions of all files.</summary>
    public static InputDefinitions Read(ImmutableArray<ManifestFile> files)
    {
        var definitions = new InputDefinitions();
        Parallel.ForEach(files, file =>
        {
            if (ContentOf(file) is { } content && content.AsSpan().IndexOf("CustomResourceDefinition"u8) >= 0)
            {
                foreach (var resource in YamlReader.ReadAll(content, file.Shown, new DiagnosticBag()).SelectMany(ListedResources.Of).OfType<Mapping>())
                {
                    definitions.Add(resource);
                }
            }
        });
        return definitions;
    }

    private static byte[]? ContentOf(ManifestFile file)
    {
        try
        {
            return file.Content ?? File.ReadAllBytes(file.FullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
