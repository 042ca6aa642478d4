namespace Manifests.Cli;

/// <summary>What the process answers.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing to mend.</summary>
    public const int Clean = 0;

    /// <summary>Something was found that the user has to mend, or the tree differs.</summary>
    public const int Findings = 1;

    /// <summary>The call was wrong, or the surroundings did not let the work be done.</summary>
    public const int Usage = 2;
}
