namespace Manifests.Cli;

/// <summary>What a run is asked to do.</summary>
internal enum HostCommand
{
    Render,
    Check,
    Validate,
    List,
    Catalog,
    Explain,
    Blame,
    Seal,
    Diff,
}
