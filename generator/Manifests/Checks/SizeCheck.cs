using Manifests.Schema.Across;
using Manifests.Yaml;

namespace Manifests;

/// <summary>No object is too large for the store of a cluster, or for how its Application applies it.</summary>
internal sealed class SizeCheck : ITreeCheck
{
    public void Run(CheckContext context)
    {
        var modes = Modes(context.Graph);
        foreach (var file in context.Tree.Files.Where(static file => file.Role == TreeFileRole.Resources))
        {
            foreach (var document in file.Documents)
            {
                if (document.Object is { } resource)
                {
                    ObjectSize.Check(resource, modes.GetValueOrDefault(file.Path), context.Diagnostics, document.Origin);
                }
            }
        }
    }

    // One Application that applies by the client is enough to fail.
    private static Dictionary<string, ApplyMode> Modes(TreeGraph graph)
    {
        var modes = new Dictionary<string, ApplyMode>(StringComparer.Ordinal);
        foreach (var source in graph.Sources)
        {
            var mode = ModeOf(source);
            foreach (var path in graph.FilesReadBy(source))
            {
                if (mode == ApplyMode.ClientSide || !modes.ContainsKey(path))
                {
                    modes[path] = mode;
                }
            }
        }

        return modes;
    }

    private static ApplyMode ModeOf(ApplicationSourceNode source)
    {
        var options = source.Document.Object?.MappingOf("spec")?.MappingOf("syncPolicy")?.SequenceOf("syncOptions");
        return options?.Any(static option => option is Scalar { Text: SyncOptions.ServerSideApply or "Replace=true" }) is true
            ? ApplyMode.ServerSide
            : ApplyMode.ClientSide;
    }
}
