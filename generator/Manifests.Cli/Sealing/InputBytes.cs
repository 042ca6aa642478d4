using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Reads whole files and the standard input for <c>seal</c>.</summary>
internal sealed class InputBytes(CommandContext context)
{
    /// <summary>The bytes of a file; <see langword="null"/> after a finding.</summary>
    /// <param name="what">What the file is, with its article, for messages.</param>
    /// <param name="path">As typed; <c>-</c> is the standard input where <paramref name="mayBeInput"/> says so.</param>
    /// <param name="mayBeInput">Whether <c>-</c> means the standard input.</param>
    public byte[]? Read(string what, string path, bool mayBeInput = false)
    {
        try
        {
            return path == "-" && mayBeInput ? ReadInput() : File.ReadAllBytes(Path.GetFullPath(path, context.CurrentDirectory));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            context.Usage.Add(SealUsage.Unreadable.At(Location.None, what, path.Replace('\\', '/'), Reason(exception)));
            return null;
        }
    }

    /// <summary>Why the system refused, without a path of this machine.</summary>
    public static string Reason(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException => "access was denied, or it is a folder",
        _ => "the system refused",
    };

    private byte[] ReadInput()
    {
        using var input = context.Input();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
