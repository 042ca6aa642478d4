using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Lists platforms and environments.</summary>
internal sealed class ListCommand : IHostCommand
{
    public RunReport Run(CommandContext context)
    {
        if (PlatformRendering.WorkspaceOf(context) is not { } workspace)
        {
            return context.Refuse();
        }

        var found = new DiagnosticBag();
        var environments = PlatformEnvironment.FindAll(workspace, context.Definitions, found);
        var diagnostics = found.ToSorted();
        return new RunReport
        {
            Command = context.Name,
            ExitCode = Outcome.ExitCodeOf(diagnostics),
            Diagnostics = diagnostics,
            Data = new DataTable(
                "environments",
                ["platform", "environment", "settings", "tree"],
                [.. environments.Select(environment => ImmutableArray.Create(
                    environment.Platform,
                    environment.Environment,
                    environment.SettingsFile is null ? "-" : workspace.Display(environment.SettingsFile),
                    workspace.Display(Path.Combine(workspace.Output, environment.Folder))))]),
        };
    }
}
