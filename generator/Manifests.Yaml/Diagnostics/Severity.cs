namespace Manifests.Diagnostics;

/// <summary>How much a finding weighs. Only <see cref="Error"/> stops a write and makes the exit code 1.</summary>
public enum Severity
{
    /// <summary>Said for the record; nothing to do.</summary>
    Note,

    /// <summary>Probably a mistake; the run goes on.</summary>
    Warning,

    /// <summary>Must be mended before anything is written.</summary>
    Error,
}
