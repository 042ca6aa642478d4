using System.Security.Cryptography;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Import;

/// <summary>Reads source documents and keeps the list of them: hash, path, and where upstream has them.</summary>
internal sealed class CatalogSources(string folder, DiagnosticBag diagnostics)
{
    private const string OriginsPath = "crds/sources.json";
    private const long MaxBytes = 64 * 1024 * 1024;

    private readonly SortedDictionary<string, string> lines = new(StringComparer.Ordinal);
    private Dictionary<string, string>? origins;

    /// <summary>The paths that a pattern matches, sorted.</summary>
    public string[] Match(string pattern)
    {
        var directory = Path.Combine(folder, Path.GetDirectoryName(pattern) ?? "");
        return Directory.Exists(directory)
            ? [.. Directory.EnumerateFiles(directory, Path.GetFileName(pattern))
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>The bytes of a document; <see langword="null"/> when it cannot be read, which is then told.</summary>
    /// <param name="path">Path below the source folder.</param>
    /// <param name="origin">What to say of where it is from when the folder's own list does not name it.</param>
    public byte[]? Read(string path, string origin)
    {
        try
        {
            if (BytesOf(path) is not { } bytes)
            {
                return null;
            }

            lines[path] = $"{Convert.ToHexStringLower(SHA256.HashData(bytes))} {path} {Origins().GetValueOrDefault(path, origin)}";
            return bytes;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CatalogDiagnostics.NotRead.At(Location.OfFile(path), error.Message));
            return null;
        }
    }

    // The size is looked at before anything is read, so a file of any size costs nothing.
    private byte[]? BytesOf(string path)
    {
        using var stream = File.OpenRead(Path.Combine(folder, path));
        if (stream.Length > MaxBytes)
        {
            diagnostics.Add(CatalogDiagnostics.TooLarge.At(Location.OfFile(path), stream.Length, MaxBytes));
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The list: SHA-256, path below the source folder, origin; sorted by path.</summary>
    public string List()
    {
        var text = new StringBuilder("# SHA-256, path below the source folder, repository or product, commit or release, path upstream\n");
        foreach (var line in lines.Values)
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    private Dictionary<string, string> Origins()
    {
        if (origins is not null)
        {
            return origins;
        }

        origins = new Dictionary<string, string>(StringComparer.Ordinal);
        if (File.Exists(Path.Combine(folder, OriginsPath)) && BytesOf(OriginsPath) is { } utf8
            && JsonNodeReader.Read(utf8, OriginsPath, diagnostics) is Sequence list)
        {
            foreach (var entry in list.OfType<Mapping>())
            {
                origins["crds/" + entry.TextOf("file")] = $"{entry.TextOf("repository")} {entry.TextOf("commit")} {entry.TextOf("path")}";
            }
        }

        return origins;
    }
}
