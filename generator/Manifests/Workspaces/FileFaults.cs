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
        FileNotFoundException => "there is no such file, and its folder takes no new one",
        IOException { HResult: NoSpace } => "the disk is full",
        IOException { HResult: ReadOnlyFileSystem } => "the file system is read-only",
        IOException { HResult: IsADirectory } => "a folder stands in its place",
        IOException { HResult: NotADirectory } => "a part of the path is a file",
        IOException when exception.Message.EndsWith("already exists.", StringComparison.Ordinal) => "a part of the path is a file",
        _ => Shorten(exception.Message),
    };

    // The values of errno that .NET passes on as HResult on Unix.
    private const int NotADirectory = 20;
    private const int IsADirectory = 21;
    private const int NoSpace = 28;
    private const int ReadOnlyFileSystem = 30;

    private static string Shorten(string message)
    {
        var colon = message.IndexOf(" : '", StringComparison.Ordinal);
        return (colon < 0 ? message : message[..colon]).TrimEnd('.', ' ');
    }
}
