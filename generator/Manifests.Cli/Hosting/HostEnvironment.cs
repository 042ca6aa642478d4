namespace Manifests.Cli;

/// <summary>What surrounds a run: the console, the variables, the folder. Tests give their own.</summary>
internal sealed record HostEnvironment
{
    /// <summary>Where data and the summary go.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Where diagnostics go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens the standard input; asked only when <c>-</c> is among the paths.</summary>
    public Func<Stream> Input { get; init; } = Console.OpenStandardInput;

    public required bool OutputIsTerminal { get; init; }

    public required bool ErrorIsTerminal { get; init; }

    /// <summary>An environment variable's value; <see langword="null"/> when it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The time by which certificates are judged.</summary>
    public Func<DateTimeOffset> Now { get; init; } = static () => DateTimeOffset.UtcNow;

    /// <summary>A full path.</summary>
    public required string CurrentDirectory { get; init; }

    /// <summary>How the user calls the program; for help and messages.</summary>
    public required string ProgramName { get; init; }

    /// <summary>The columns of a line of help.</summary>
    public int Width { get; init; } = 100;

    /// <summary>The real console of this process.</summary>
    public static HostEnvironment OfProcess() => new()
    {
        Output = Console.Out,
        Error = Console.Error,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Variable = Environment.GetEnvironmentVariable,
        CurrentDirectory = Environment.CurrentDirectory,
        ProgramName = ProgramNameOf(Environment.ProcessPath),
    };

    /// <summary>
    /// Whether to colour one of the streams: on a terminal that can, unless <c>--no-color</c> or <c>NO_COLOR</c> (any value
    /// but empty, as no-color.org asks) says otherwise.
    /// </summary>
    public bool MayColour(bool isTerminal, bool noColour) =>
        isTerminal && !noColour && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    private static string ProgramNameOf(string? processPath)
    {
        // A dot in the name is no extension on Unix.
        var name = Path.GetFileName(processPath) ?? "";
        name = name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;

        // 'dotnet host.dll' hides the host behind the runtime's own name.
        return name is "" or "dotnet" ? AppDomain.CurrentDomain.FriendlyName : name;
    }
}
