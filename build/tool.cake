// Publishes the tool 'manifests' for what needs no user code, in the best form whose packages restore: a native binary, or trimmed and
// compiled ahead of time with its runtime, or compiled ahead of time for the runtime of this machine.

const string toolProject = "generator/Manifests.Tool/Manifests.Tool.csproj";
const string toolFolder = "artifacts/tool";

Task("Tool")
    .Description("Publishes the tool 'manifests' (validate, explain, diff, seal) into artifacts/tool, as a native binary where that can be linked.")
    .Does(() =>
{
    foreach (var (form, words) in new[]
    {
        ("native", "a native binary"),
        ("trimmed", "compiled ahead of time, with its runtime"),
        ("compiled", "compiled ahead of time, for the runtime of this machine"),
    })
    {
        CleanDirectory(toolFolder);
        var errors = PublishTool(form);
        if (errors.Length == 0)
        {
            Information($"{toolFolder}/manifests is {words}.");
            return;
        }

        // A pack that is not in the package source, or no linker: the next form needs neither.
        if (!errors.Contains("NU1101") && !errors.Contains("NU1102") && !errors.Contains("linker", StringComparison.OrdinalIgnoreCase))
        {
            Error(errors);
            throw new CakeException(2, "The tool does not build; the errors are above.");
        }

        Warning($"The form '{form}' cannot be made here: {errors.Split('\n')[0].Trim()}");
    }

    throw new CakeException(2, "The tool can be made in no form here; the reasons are above.");
});

// What the build said when it failed; empty when it went well.
string PublishTool(string form)
{
    var start = new System.Diagnostics.ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true };
    foreach (var argument in new[] { "publish", toolProject, "-c", "Release", "-o", toolFolder, "--nologo", "-v", "quiet", $"-p:ToolForm={form}" })
    {
        start.ArgumentList.Add(argument);
    }

    using var publish = System.Diagnostics.Process.Start(start);
    var output = publish.StandardOutput.ReadToEnd().Trim();
    publish.WaitForExit();
    return publish.ExitCode == 0 ? "" : output.Length > 0 ? output : $"'dotnet publish' answered {publish.ExitCode} and said nothing.";
}
