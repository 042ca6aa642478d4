using System.Globalization;
using System.Text;
using Manifests.Diagnostics;

namespace Manifests;

/// <summary>Reads a lock. Whoever may edit the file may write anything into it, so every path in it is checked.</summary>
internal sealed class LockReader
{
    private readonly string display;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<string, string> header = new(StringComparer.Ordinal);
    private readonly List<LockedFile> files = [];
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private int line;

    private LockReader(string display, DiagnosticBag diagnostics) => (this.display, this.diagnostics) = (display, diagnostics);

    /// <summary>The lock; <see langword="null"/> after a finding.</summary>
    public static TreeLock? Read(ReadOnlySpan<byte> utf8, string display, DiagnosticBag diagnostics) =>
        new LockReader(display, diagnostics).Read(Encoding.UTF8.GetString(utf8));

    private TreeLock? Read(string text)
    {
        var isHeader = true;
        foreach (var content in text.Split('\n'))
        {
            line++;
            var trimmed = content.TrimEnd('\r');
            if (trimmed.StartsWith('#'))
            {
                continue;
            }

            if (trimmed.Length == 0)
            {
                isHeader = false;
            }
            else if (!(isHeader ? ReadHeader(trimmed) : ReadFile(trimmed)))
            {
                return null;
            }
        }

        return HasHeader() ? Finish() : null;
    }

    private TreeLock Finish() => new()
    {
        Tool = header[TreeLock.ToolKey],
        Kubernetes = header[TreeLock.KubernetesKey],
        Catalog = header[TreeLock.CatalogKey],
        Files = [.. files.OrderBy(static file => file.Path, StringComparer.Ordinal)],
    };

    private bool ReadHeader(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon <= 0)
        {
            return Refuse("expected a line 'key: value'");
        }

        header[text[..colon]] = text[(colon + 2)..];
        return text[..colon] != TreeLock.FormatKey || IsKnownFormat(text[(colon + 2)..]);
    }

    private bool IsKnownFormat(string text)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var format))
        {
            return Refuse($"the format '{text}' is no number");
        }

        if (format > TreeLock.CurrentFormat)
        {
            diagnostics.Add(OwnedTreeDiagnostics.LockTooNew.At(new Location(display, line, 0), format, TreeLock.CurrentFormat));
            return false;
        }

        return true;
    }

    private bool ReadFile(string text)
    {
        var parts = text.Split(TreeLock.Separator);
        if (parts.Length != 3)
        {
            return Refuse("expected path, SHA-256 and owner with tabs between them");
        }

        if (TreePathRules.Check(parts[0], Location.None) is { } finding)
        {
            return Refuse(finding.Message.TrimEnd('.'));
        }

        if (parts[1].Length != 64 || !parts[1].All(char.IsAsciiHexDigitLower))
        {
            return Refuse("the SHA-256 is not 64 lower-case hexadecimal digits");
        }

        if (!paths.Add(parts[0]))
        {
            return Refuse($"'{parts[0]}' is listed twice");
        }

        files.Add(new LockedFile(parts[0], parts[1], parts[2]));
        return true;
    }

    private bool HasHeader()
    {
        foreach (var key in (ReadOnlySpan<string>)[TreeLock.FormatKey, TreeLock.ToolKey, TreeLock.KubernetesKey, TreeLock.CatalogKey])
        {
            if (!header.ContainsKey(key))
            {
                return Refuse($"the line '{key}: ...' is missing");
            }
        }

        return true;
    }

    private bool Refuse(string what)
    {
        diagnostics.Add(OwnedTreeDiagnostics.LockBroken.At(new Location(display, line, 0), what));
        return false;
    }
}
