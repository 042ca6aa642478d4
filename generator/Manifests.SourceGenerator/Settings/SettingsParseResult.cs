namespace Manifests.SourceGenerator.Settings;

/// <summary>What came of one marked type.</summary>
/// <param name="Spec"><see langword="null"/> when a finding makes a binder impossible.</param>
/// <param name="Findings">What is wrong with the declaration.</param>
internal sealed record SettingsParseResult(SettingsSpec? Spec, EquatableArray<SettingsFinding> Findings);
