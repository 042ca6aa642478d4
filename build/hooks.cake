// The scripts are plain sh, which git brings where the system has none: an alias that begins with '!' runs in git's own.
Task("Hooks")
    .Description("Installs a git hook that renders before each commit and stages what changed below output/. --remove takes it out again.")
    .Does(() =>
{
    var start = new System.Diagnostics.ProcessStartInfo("git") { UseShellExecute = false };
    foreach (var argument in new[] { "-c", "alias.manifests-hooks=!sh build/hooks/install", "manifests-hooks" })
    {
        start.ArgumentList.Add(argument);
    }

    foreach (var argument in HostArguments())
    {
        start.ArgumentList.Add(argument);
    }

    try
    {
        using var install = System.Diagnostics.Process.Start(start);
        install.WaitForExit();
        if (install.ExitCode != 0)
        {
            throw new CakeException(2, "The hook was not changed; the reason is above.");
        }
    }
    catch (System.ComponentModel.Win32Exception)
    {
        throw new CakeException(2, "The program 'git' is not on the PATH; it is needed for hooks.");
    }
});
