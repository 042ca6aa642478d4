namespace Manifests;

/// <summary>Settings whose values, each right by itself, can rule each other out. Implement it on the record of the settings.</summary>
public interface ICombinedSettings
{
    /// <summary>Looks at the values together. Called once, when every single value was right.</summary>
    /// <param name="findings">Takes what does not go together. An error there stops the platform's rendering.</param>
    void Check(SettingsFindings findings);
}
