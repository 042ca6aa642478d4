namespace Manifests.Cli;

/// <summary>Does what a request asks, without touching the console.</summary>
internal interface IHostCommand
{
    RunReport Run(CommandContext context);
}
