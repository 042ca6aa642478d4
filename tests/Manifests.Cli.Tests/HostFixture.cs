using System.Text.RegularExpressions;

namespace Manifests.Cli.Tests;

/// <summary>Runs the host in a folder of its own, with writers in place of the console.</summary>
internal sealed partial class HostFixture : IDisposable
{
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public HostFixture()
    {
        Folder = Directory.CreateTempSubdirectory("manifests-cli-").FullName;
        Directory.CreateDirectory(Path.Combine(Folder, "overlays"));
    }

    /// <summary>The time of every run.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    public string Folder { get; }

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public bool IsTerminal { get; init; }

    /// <summary>What comes from the standard input.</summary>
    public string Input { get; init; } = "";

    /// <summary>The same as bytes; <see langword="null"/> for the text.</summary>
    public byte[]? InputBytes { get; init; }

    public List<PlatformDefinition> Platforms { get; } = [];

    /// <summary>What went to the standard output, with times made equal.</summary>
    public string Output => Times().Replace(output.ToString(), "0.00 s");

    /// <summary>What went to the standard error.</summary>
    public string Error => error.ToString();

    public string Write(string path, string content)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
        return full;
    }

    public int Run(params string[] arguments) => Run(Folder, arguments);

    public int Run(string currentDirectory, string[] arguments)
    {
        var environment = new HostEnvironment
        {
            Output = output,
            Error = error,
            Input = () => new MemoryStream(InputBytes ?? System.Text.Encoding.UTF8.GetBytes(Input)),
            OutputIsTerminal = IsTerminal,
            ErrorIsTerminal = IsTerminal,
            Variable = name => Variables.GetValueOrDefault(name),
            CurrentDirectory = currentDirectory,
            Now = static () => Now,
            ProgramName = "shop",
        };
        return new HostRun(environment, [.. Platforms]).Run(arguments);
    }

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        output.Dispose();
        error.Dispose();
    }

    [GeneratedRegex(@"\d+\.\d\d s\b")]
    private static partial Regex Times();
}
