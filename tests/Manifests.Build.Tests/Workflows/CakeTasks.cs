using System.Text.RegularExpressions;
using Manifests.Testing;

namespace Manifests.Build.Tests.Workflows;

/// <summary>The tasks in <c>build/</c>.</summary>
internal static partial class CakeTasks
{
    /// <summary>The command of the host that each task runs, by the task's name; <see langword="null"/> for a task that runs none.</summary>
    public static IReadOnlyDictionary<string, string?> Commands { get; } = Directory
        .EnumerateFiles(Path.Combine(RepositoryRoot.Path, "build"), "*.cake")
        .Select(File.ReadAllText)
        .SelectMany(static script => Task().Matches(script).Select(task => (Name: task.Groups["name"].Value, Script: script)))
        .ToDictionary(
            static task => task.Name,
            static task => Command().Match(task.Script) is { Success: true } command ? command.Groups["name"].Value : null,
            StringComparer.OrdinalIgnoreCase);

    /// <summary>The options that Cake keeps for itself, and the one for paths.</summary>
    public static IReadOnlyList<string> OwnOptions { get; } =
        [.. Quoted().Matches(KeptByCake().Match(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "build", "host.cake"))).Value).Select(static name => "--" + name.Groups["name"].Value)];

    /// <summary>The options that a command of the host lists.</summary>
    public static string[] OptionsOf(string command)
    {
        var help = Programs.Run("dotnet", RepositoryRoot.Path, new Dictionary<string, string>(), Programs.Host, command, "--help");
        Assert.True(help.ExitCode == 0, help.Output);
        return [.. Option().Matches(help.Output).Select(static option => option.Groups["name"].Value)];
    }

    [GeneratedRegex(@"^Task\(""(?<name>\w+)""\)", RegexOptions.Multiline)]
    private static partial Regex Task();

    [GeneratedRegex(@"RunHost\(""(?<name>\w+)""")]
    private static partial Regex Command();

    [GeneratedRegex(@"cakeArguments = [^}]*}")]
    private static partial Regex KeptByCake();

    [GeneratedRegex(@"""(?<name>[a-z]+)""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^  (?<name>--[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex Option();
}
