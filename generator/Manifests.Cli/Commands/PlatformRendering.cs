using Manifests.Diagnostics;
using Manifests.Schema;

namespace Manifests.Cli;

/// <summary>Renders in memory what a request asks for; the common start of render, check and validate.</summary>
internal static class PlatformRendering
{
    /// <summary>The rendering; <see langword="null"/> when the call is wrong, which is then in <see cref="CommandContext.Usage"/>.</summary>
    /// <param name="context">The request and its surroundings.</param>
    /// <param name="release">What to check against; <see langword="null"/> for what the request says.</param>
    public static RenderResult? Run(CommandContext context, KubernetesVersion? release = null)
    {
        if (context.Definitions.IsEmpty)
        {
            context.Usage.Add(CliDiagnostics.NoPlatforms.At(Location.None));
            return null;
        }

        if (WorkspaceOf(context) is not { } workspace)
        {
            return null;
        }

        var session = new RenderSession(workspace, SchemaSource.Kinds, SchemaSource.Identity);
        return session.Render(context.Definitions, new RenderRequest
        {
            Platforms = context.Request.Platforms,
            Environments = context.Request.Environments,
            Kubernetes = release ?? context.Request.Kubernetes,
            AllowedMissing = context.Request.AllowMissing,
            AllowedExternals = context.Request.Externals,
        });
    }

    /// <summary>Renders one platform in one environment.</summary>
    public static RenderResult Run(Workspace workspace, CommandContext context, PlatformEnvironment only) =>
        new RenderSession(workspace, SchemaSource.Kinds, SchemaSource.Identity).Render(
            context.Definitions,
            new RenderRequest { Platforms = [only.Platform], Environments = [only.Environment] });

    /// <summary>The folders of a run; <see langword="null"/> after a finding.</summary>
    public static Workspace? WorkspaceOf(CommandContext context)
    {
        if (RepositoryRootSearch.Find(context.Request.Root, context.CurrentDirectory, context.Usage) is not { } root)
        {
            return null;
        }

        context.Root = root;

        // An annotation of GitHub counts from the repository, wherever the step ran.
        var shownFrom = context.Request.Format is OutputFormat.GitHub or OutputFormat.Sarif ? root : context.CurrentDirectory;
        var workspace = new Workspace(root) { CurrentDirectory = shownFrom };
        return context.Request.Output is { } output
            ? workspace with { Output = Path.GetFullPath(output, context.CurrentDirectory) }
            : workspace;
    }
}
