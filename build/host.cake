// Starts the host: the program in generator/Manifests.Platforms that does the work. A task only names the host's command;
// every argument that is not Cake's own goes to the host as it is, which also checks it.

// Cake keeps these for itself; --target chose the task and --path is a positional argument of the host.
var cakeArguments = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
{
    "target", "path", "verbosity", "exclusive", "dryrun", "noop", "whatif", "description", "tree", "showtree", "bootstrap", "debug", "info",
};

void RunHost(string command, params string[] required)
{
    EnsureHost();
    var start = new System.Diagnostics.ProcessStartInfo(hostProgram) { UseShellExecute = false };
    start.ArgumentList.Add(command);
    foreach (var argument in required.Concat(HostArguments()))
    {
        start.ArgumentList.Add(argument);
    }

    // The streams are inherited, so that the host knows whether it writes to a terminal.
    using var host = System.Diagnostics.Process.Start(start);
    host.WaitForExit();
    if (host.ExitCode != 0)
    {
        throw new CakeException(host.ExitCode, $"'{command}' answered with exit code {host.ExitCode}; its findings are above.");
    }
}

IEnumerable<string> HostArguments()
{
    foreach (var (name, values) in Context.Arguments.GetArguments())
    {
        foreach (var value in values)
        {
            if (!cakeArguments.Contains(name))
            {
                // A flag has no value here, and Cake's 'true' for one must not become the host's.
                yield return string.IsNullOrEmpty(value) ? $"--{name}" : $"--{name}={value}";
            }
            else if (name == "path")
            {
                yield return value;
            }
        }
    }
}
