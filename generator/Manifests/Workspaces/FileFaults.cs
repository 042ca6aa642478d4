namespace Manifests;

/// <summary>Says in words why the operating system refused a file.</summary>
internal static class FileFaults
{
    /// <summary>The reason, without the full path that the system's own message carries and without a full stop.</summary>
    public static string Reason(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "access was denied",
        PathTooLongException => "the path is too long for this system",
        DirectoryNotFoundException => "a part of the path is not a folder",
        FileNotFoundException => "the file is gone",
        IOException { HResult: NoSpace } => "the disk is full",
        IOException { HResult: ReadOnlyFileSystem } => "the file system is read-only",
        _ => Shorten(exception.Message),
    };

    // The values of errno that .NET passes on as HResult on Unix.
    private const int NoSpace = 28;
    private const int ReadOnlyFileSystem = 30;

    private static string Shorten(string message)
    {
        var colon = message.IndexOf(" : '", StringComparison.Ordinal);
        return (colon < 0 ? message : message[..colon]).TrimEnd('.', ' ');
    }
}
