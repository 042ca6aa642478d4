using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>What SOPS adds to a document that it encrypts, and takes out again before the document is applied.</summary>
internal static class SopsBlock
{
    private const string Key = "sops";

    /// <summary>Tells of the block and takes it out, so that the rest can be checked; nothing when there is none.</summary>
    public static void PassOver(Mapping resource, DiagnosticBag found)
    {
        if (resource.MappingOf(Key) is { } block && block.ContainsKey("mac") && resource.TryGetEntry(Key, out var entry))
        {
            found.Add(InputDiagnostics.Encrypted.At(entry.KeyLocation) with { Resource = ResourceName.Of(resource) });
            resource.Remove(Key);
        }
    }
}
