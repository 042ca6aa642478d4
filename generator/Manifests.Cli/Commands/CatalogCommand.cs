using System.Diagnostics;
using Manifests.Diagnostics;
using Manifests.Schema.Import;

namespace Manifests.Cli;

/// <summary>Makes the catalog again from upstream documents.</summary>
internal sealed class CatalogCommand : IHostCommand
{
    private const string CatalogFolder = "generator/catalog";

    public RunReport Run(CommandContext context)
    {
        var started = Stopwatch.GetTimestamp();
        var source = Path.GetFullPath(context.Request.Source!, context.CurrentDirectory);
        if (!Directory.Exists(source))
        {
            context.Usage.Add(CliDiagnostics.SourceMissing.At(Location.None, context.Request.Source));
        }

        var root = RepositoryRootSearch.Find(context.Request.Root, context.CurrentDirectory, context.Usage);
        if (root is null || context.Usage.HasErrors)
        {
            return context.Refuse();
        }

        var found = new DiagnosticBag();
        context.Writing = WriteState.Begun;
        var succeeded = CatalogImport.Run(source, Path.Combine(root, CatalogFolder), found);
        context.Writing = WriteState.Done;
        var diagnostics = found.ToSorted();
        return new RunReport
        {
            Command = context.Name,
            ExitCode = Outcome.ExitCodeOf(diagnostics),
            Diagnostics = diagnostics,
            Summary = succeeded
                ? $"{CatalogFolder} is what the documents say, {Outcome.Findings(diagnostics)}, {Outcome.Seconds(started)}"
                : $"{CatalogFolder} is as it was: {Outcome.Findings(diagnostics)}, {Outcome.Seconds(started)}",
        };
    }
}
