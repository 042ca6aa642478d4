using Manifests.Diagnostics;
using Manifests.Yaml.Reading;

namespace Manifests.Yaml.Writing;

/// <summary>Finds what cannot be written and names the node by its path.</summary>
internal sealed class TextFindings(DiagnosticBag diagnostics, int maxDepth)
{
    /// <summary>Where the writer is.</summary>
    public WritePath Path { get; } = new();

    /// <summary>Whether anything was found.</summary>
    public bool Any { get; private set; }

    /// <summary>Reports a text that no reader would take.</summary>
    public void Check(string text, Location location)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            Report(YamlDiagnostics.TextWithNul.At(location));
        }

        if (LoneSurrogate.IndexIn(text) is >= 0 and var at)
        {
            Report(YamlDiagnostics.TextWithLoneSurrogate.At(location, SourceCheck.CodePoint(text[at])));
        }
    }

    /// <summary>Whether a map or list may be descended into; reports it when not.</summary>
    public bool IsWithinDepth(Node node, int depth)
    {
        if (depth <= maxDepth)
        {
            return true;
        }

        Report(YamlDiagnostics.WrittenTooDeep.At(node.Location, maxDepth));
        return false;
    }

    private void Report(Diagnostic finding)
    {
        Any = true;
        diagnostics.Add(finding with { Path = Path.ToPath() });
    }
}
