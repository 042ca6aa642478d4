using System.Text;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Finds the digest key of a call: a file, a new file, or the variable.</summary>
internal sealed class DigestKeyInput(CommandContext context, SealArguments arguments, InputBytes input, DiagnosticBag found)
{
    public const string Variable = "MANIFESTS_DIGEST_KEY";

    /// <summary>The key; <see langword="null"/> when there is none, or after a finding.</summary>
    public DigestKey? Read()
    {
        if (arguments.NewDigestKey is { } fresh)
        {
            return Make(fresh);
        }

        if (arguments.DigestKey is { } file)
        {
            return input.Read("the digest key", file) is { } bytes
                ? DigestKey.Read(Encoding.UTF8.GetString(bytes), $"'{file}'", found)
                : null;
        }

        return context.Variable(Variable) is { Length: > 0 } text ? DigestKey.Read(text, Variable, found) : null;
    }

    private DigestKey? Make(string file)
    {
        var path = Path.GetFullPath(file, context.CurrentDirectory);
        if (File.Exists(path))
        {
            context.Usage.Add(SealUsage.KeyFileExists.At(Location.None, file));
            return null;
        }

        var text = DigestKey.NewText();
        try
        {
            Write(path, text);
            return DigestKey.Read(text, $"'{file}'", found);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            context.Usage.Add(SealUsage.KeyFileNotWritten.At(Location.None, file, InputBytes.Reason(exception)));
            return null;
        }
    }

    // Nobody else on the machine may read it.
    private static void Write(string path, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(path, options);
        stream.Write(Encoding.ASCII.GetBytes(text));
    }
}
