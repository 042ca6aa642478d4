namespace Manifests.Cli;

/// <summary>How far a run came with writing.</summary>
internal enum WriteState
{
    NotBegun,
    Begun,
    Done,
}
