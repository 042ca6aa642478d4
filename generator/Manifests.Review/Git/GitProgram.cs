using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Manifests.Diagnostics;

namespace Manifests.Review;

/// <summary>Asks the program git, which reads objects without touching the working tree. Nothing of a shell is involved.</summary>
/// <param name="folder">The full path of the folder it runs in.</param>
/// <param name="diagnostics">Takes that git is missing or hangs.</param>
internal sealed class GitProgram(string folder, DiagnosticBag diagnostics)
{
    // No question may wait for an answer, no hook or pager may start, and messages are in one language.
    private static readonly (string Name, string Value)[] Variables =
    [
        ("GIT_TERMINAL_PROMPT", "0"),
        ("GIT_OPTIONAL_LOCKS", "0"),
        ("GIT_PAGER", "cat"),
        ("GIT_LITERAL_PATHSPECS", "1"),
        ("LC_ALL", "C"),
    ];

    /// <summary>The program: <c>git</c> on the path unless set.</summary>
    public string Program { get; init; } = "git";

    /// <summary>How long one command may take: a minute unless set.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Runs a command of git.</summary>
    /// <param name="arguments">The command and its arguments.</param>
    /// <param name="input">What it reads; nothing unless given.</param>
    /// <returns>The answer, whatever the exit code; <see langword="null"/> after a finding.</returns>
    public GitAnswer? Run(IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input = default)
    {
        if (Start(arguments) is not { } git)
        {
            return null;
        }

        using (git)
        {
            var output = ReadAll(git.StandardOutput.BaseStream);
            var error = ReadAll(git.StandardError.BaseStream);
            var written = Write(git.StandardInput.BaseStream, input);
            if (!Task.WaitAll([output, error, written], Limit) || !git.WaitForExit(Limit))
            {
                Stop(git);
                diagnostics.Add(ReviewDiagnostics.GitHung.At(
                    Location.None, arguments[0], Limit.TotalSeconds.ToString("0.##", CultureInfo.InvariantCulture)));
                return null;
            }

            return new GitAnswer(git.ExitCode, output.Result, System.Text.Encoding.UTF8.GetString(error.Result));
        }
    }

    private Process? Start(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(Program)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in Variables)
        {
            start.Environment[name] = value;
        }

        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception exception)
        {
            diagnostics.Add(ReviewDiagnostics.GitMissing.At(Location.None, ReasonOf(exception)));
            return null;
        }
    }

    // The system's own sentence repeats the program and the folder.
    private static string ReasonOf(Win32Exception exception)
    {
        const int NoSuchFile = 2;
        const int NotAllowed = 13;
        return exception.NativeErrorCode switch
        {
            NoSuchFile => "it is not on the path",
            NotAllowed => "this user may not run it",
            _ => exception.Message.ReplaceLineEndings(" ").TrimEnd('.'),
        };
    }

    private static async Task<byte[]> ReadAll(Stream stream)
    {
        var memory = new MemoryStream();
        await stream.CopyToAsync(memory).ConfigureAwait(false);
        return memory.ToArray();
    }

    private static async Task Write(Stream stream, ReadOnlyMemory<byte> input)
    {
        try
        {
            await using (stream.ConfigureAwait(false))
            {
                await stream.WriteAsync(input).ConfigureAwait(false);
            }
        }
        catch (IOException)
        {
            // It ended without reading; its exit code and error stream say why.
        }
    }

    private static void Stop(Process git)
    {
        try
        {
            git.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            // It ended at the last moment.
        }
    }
}
