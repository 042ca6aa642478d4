using System.Diagnostics;

namespace Manifests.Build.Tests;

/// <summary>Runs programs and waits for them.</summary>
internal static class Programs
{
    /// <summary>The program of the platforms, as it was built for these tests.</summary>
    public static string Host { get; } = Path.Combine(AppContext.BaseDirectory, "Manifests.Platforms.dll");

    public static Answer Run(string program, string folder, IReadOnlyDictionary<string, string> variables, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        // Whoever runs the tests from a hook has git's variables set.
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Answer(process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
