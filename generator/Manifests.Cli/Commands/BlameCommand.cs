using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Tells which line of C# made a line of a rendered file.</summary>
internal sealed class BlameCommand : IHostCommand
{
    public RunReport Run(CommandContext context)
    {
        if (context.Definitions.IsEmpty)
        {
            context.Usage.Add(BlameDiagnostics.NoPlatforms.At(Location.None));
            return context.Refuse();
        }

        if (PlatformRendering.WorkspaceOf(context) is not { } workspace)
        {
            return context.Refuse();
        }

        var search = new BlameSearch(context, workspace);
        var answer = search.Find(BlamedPlace.Read(context.Request.Subject ?? ""));
        return new RunReport
        {
            Command = context.Name,
            ExitCode = Outcome.ExitCodeOf(search.Diagnostics),
            Diagnostics = search.Diagnostics,
            Blame = answer,
        };
    }
}
