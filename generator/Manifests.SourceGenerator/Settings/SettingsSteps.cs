namespace Manifests.SourceGenerator.Settings;

/// <summary>Names of the pipeline's steps, by which tests ask whether they were cached.</summary>
public static class SettingsSteps
{
    /// <summary>From symbols to equatable data.</summary>
    public const string Parse = "ParseSettings";

    /// <summary>What the emitter gets.</summary>
    public const string Spec = "SettingsSpec";

    /// <summary>What is wrong with the declarations.</summary>
    public const string Findings = "SettingsFindings";
}
