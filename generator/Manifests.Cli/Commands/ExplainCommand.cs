using Manifests.Diagnostics;
using Manifests.Schema.Explaining;

namespace Manifests.Cli;

/// <summary>Tells what the schemas know about a kind or a field.</summary>
internal sealed class ExplainCommand : IHostCommand
{
    public RunReport Run(CommandContext context)
    {
        var request = context.Request;
        var found = new DiagnosticBag();
        var explanation = new Explainer(SchemaSource.Kinds).Explain(
            new ExplainQuery(request.Subject ?? "")
            {
                ApiVersion = request.ApiVersion,
                Release = request.Kubernetes,
                IsRecursive = request.Recursive,
            },
            found);
        var diagnostics = found.ToSorted();
        return new RunReport
        {
            Command = context.Name,
            ExitCode = Outcome.ExitCodeOf(diagnostics),
            Diagnostics = diagnostics,
            Explanation = explanation,
        };
    }
}
