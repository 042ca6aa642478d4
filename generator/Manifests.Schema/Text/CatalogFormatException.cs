using System.Globalization;

namespace Manifests.Schema.Text;

/// <summary>A catalog file is not what the catalog's writer writes. The catalog is generated, so this is never a user's mistake.</summary>
public sealed class CatalogFormatException : Exception
{
    /// <summary>A malformed place.</summary>
    /// <param name="file">Path inside the catalog, such as <c>kubernetes/apps.v1.catalog</c>.</param>
    /// <param name="line">One-based; 0 when it is about the whole file.</param>
    /// <param name="reason">What was found and what was expected, without the place.</param>
    public CatalogFormatException(string file, int line, string reason)
        : base(string.Format(CultureInfo.InvariantCulture, line > 0 ? "{0}({1}): {2}" : "{0}: {2}", file, line, reason))
    {
        File = file;
        Line = line;
        Reason = reason;
    }

    /// <summary>Path inside the catalog.</summary>
    public string File { get; }

    /// <summary>One-based; 0 when it is about the whole file.</summary>
    public int Line { get; }

    /// <summary>What was found and what was expected, without the place.</summary>
    public string Reason { get; }
}
