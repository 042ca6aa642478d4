// Builds the host when it has to be. MSBuild takes seconds to find out that there is nothing to do, so it is asked only when
// a source was added, removed or touched since the last build: one look at names, sizes and times answers that.

const string hostProject = "generator/Manifests.Platforms/Manifests.Platforms.csproj";
const string hostFolder = "artifacts/host";
const string hostStamp = "artifacts/host.sources";

var hostProgram = System.IO.Path.GetFullPath(System.IO.Path.Combine(hostFolder, IsRunningOnWindows() ? "Manifests.Platforms.exe" : "Manifests.Platforms"));

void EnsureHost()
{
    var sources = HostSources();
    if (System.IO.File.Exists(hostProgram) && System.IO.File.Exists(hostStamp) && System.IO.File.ReadAllText(hostStamp) == sources)
    {
        return;
    }

    // Without a stamp a build that is broken off is made again.
    EnsureDirectoryExists("artifacts");
    System.IO.File.Delete(hostStamp);
    Information("Building the host, because sources changed ...");
    var errors = PublishHost(readyToRun: true);
    if (errors.Contains("crossgen", StringComparison.OrdinalIgnoreCase))
    {
        Warning("The ahead-of-time compiler's package does not restore here; building without. The host will start slower.");
        errors = PublishHost(readyToRun: false);
    }

    if (errors.Length > 0)
    {
        Error(errors);
        throw new CakeException(2, "The host does not build; the compiler's errors are above.");
    }

    System.IO.File.WriteAllText(hostStamp, sources);
}

// What the build said when it failed; empty when it went well.
string PublishHost(bool readyToRun)
{
    var start = new System.Diagnostics.ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true };
    foreach (var argument in new[] { "publish", hostProject, "-c", "Release", "-o", hostFolder, "--nologo", "-v", "quiet", $"-p:PublishReadyToRun={(readyToRun ? "true" : "false")}" })
    {
        start.ArgumentList.Add(argument);
    }

    using var publish = System.Diagnostics.Process.Start(start);
    var output = publish.StandardOutput.ReadToEnd().Trim();
    publish.WaitForExit();
    return publish.ExitCode == 0 ? "" : output.Length > 0 ? output : $"'dotnet publish' answered {publish.ExitCode} and said nothing.";
}

// Every file that can change the host, a line each, in ordinal order.
string HostSources()
{
    var root = new System.IO.DirectoryInfo(".");
    var lines = new List<string>();
    AddHostSources(new System.IO.DirectoryInfo("generator"), "generator/", lines);
    foreach (var file in root.EnumerateFiles())
    {
        if (file.Name is "global.json" or ".editorconfig" || file.Extension is ".props" or ".targets")
        {
            lines.Add(HostSource(file.Name, file));
        }
    }

    lines.Sort(StringComparer.Ordinal);
    lines.Add(System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier);
    return string.Join("\n", lines);
}

void AddHostSources(System.IO.DirectoryInfo folder, string path, List<string> lines)
{
    foreach (var entry in folder.EnumerateFileSystemInfos())
    {
        if (entry is System.IO.FileInfo file)
        {
            if (file.Extension != ".md")
            {
                lines.Add(HostSource(path + file.Name, file));
            }
        }
        else if (entry.Name is not ("bin" or "obj"))
        {
            AddHostSources((System.IO.DirectoryInfo)entry, path + entry.Name + "/", lines);
        }
    }
}

string HostSource(string path, System.IO.FileInfo file) => $"{path} {file.Length} {file.LastWriteTimeUtc.Ticks}";
