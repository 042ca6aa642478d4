using System.Buffers;
using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema.Across;
using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>
/// Reads the definitions of an input before anything is checked, because a custom resource may stand before its own. Only what
/// names the kind is parsed; what is wrong with it, or with reaching it, is told when it is checked.
/// </summary>
internal static class DefinitionFiles
{
    /// <summary>The definitions of all inputs.</summary>
    public static InputDefinitions Read(ImmutableArray<InputFile> inputs, Func<Stream> standardInput, long maxFileBytes)
    {
        var definitions = new InputDefinitions();
        using var queue = new InputQueue(inputs, standardInput, maxFileBytes, new DiagnosticBag());
        Workers.Run(inputs, () =>
        {
            while (queue.TryTake(out var unit))
            {
                Add(unit, definitions);
            }
        });
        return definitions;
    }

    private static void Add(InputUnit unit, InputDefinitions definitions)
    {
        byte[]? rented = null;
        try
        {
            var part = unit.Read(out rented);
            if (part.Utf8.Span.IndexOf("CustomResourceDefinition"u8) < 0)
            {
                return;
            }

            var ignored = new DiagnosticBag();
            foreach (var document in YamlReader.ReadAll(part, unit.File.Shown, ignored))
            {
                foreach (var resource in ListedResources.Of(document, ignored))
                {
                    if (resource.Node is Mapping map)
                    {
                        definitions.Add(map);
                    }
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is told when the file is checked.
        }
        finally
        {
            if (rented is { Length: > 0 })
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }
}
