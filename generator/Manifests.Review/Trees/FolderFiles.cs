using Manifests.Diagnostics;

namespace Manifests.Review;

/// <summary>Reads the files of a folder. Hidden files and folders are left out, links are told and not followed.</summary>
internal sealed class FolderFiles
{
    private readonly string display;
    private readonly long maxBytes;
    private readonly DiagnosticBag diagnostics;
    private readonly List<SideFile> files = [];

    private FolderFiles(string display, long maxBytes, DiagnosticBag diagnostics) =>
        (this.display, this.maxBytes, this.diagnostics) = (display, maxBytes, diagnostics);

    /// <summary>The files of a folder.</summary>
    /// <param name="fullPath">The folder; it has to be there.</param>
    /// <param name="shown">The folder as messages show it.</param>
    /// <param name="maxBytes">How many bytes a file may have.</param>
    /// <param name="diagnostics">Takes what is not read.</param>
    public static SideFiles Read(string fullPath, string shown, long maxBytes, DiagnosticBag diagnostics)
    {
        var name = shown.Replace('\\', '/').TrimEnd('/');
        var reader = new FolderFiles(name + "/", maxBytes, diagnostics);
        reader.Walk(new DirectoryInfo(fullPath), "");
        return new SideFiles(name, reader.display, [.. reader.files.OrderBy(static file => file.Path, StringComparer.Ordinal)]);
    }

    private void Walk(DirectoryInfo folder, string prefix)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Tell(ReviewDiagnostics.Unreadable, prefix.TrimEnd('/'), FileFaults.Reason(exception));
            return;
        }

        foreach (var entry in entries.Where(static entry => !entry.Name.StartsWith('.')))
        {
            Visit(entry, prefix + entry.Name);
        }
    }

    private void Visit(FileSystemInfo entry, string path)
    {
        if (entry.LinkTarget is not null)
        {
            Tell(ReviewDiagnostics.LinkNotFollowed, path);
        }
        else if (entry is DirectoryInfo folder)
        {
            Walk(folder, path + "/");
        }
        else if (((FileInfo)entry).Length is var length && length > maxBytes)
        {
            Tell(ReviewDiagnostics.TooLarge, path, length, maxBytes);
        }
        else if (!entry.Attributes.HasFlag(FileAttributes.Device))
        {
            Read(entry.FullName, path);
        }
    }

    private void Read(string fullPath, string path)
    {
        try
        {
            files.Add(new SideFile(path, File.ReadAllBytes(fullPath)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Tell(ReviewDiagnostics.Unreadable, path, FileFaults.Reason(exception));
        }
    }

    private void Tell(DiagnosticDescriptor what, string path, params ReadOnlySpan<object?> arguments) =>
        diagnostics.Add(what.At(Location.OfFile(display + path), arguments));
}
