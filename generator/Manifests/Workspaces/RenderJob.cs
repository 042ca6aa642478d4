namespace Manifests;

/// <summary>A platform in one environment, to be rendered.</summary>
/// <param name="Definition">How to make the platform.</param>
/// <param name="Environment">The environment's name.</param>
/// <param name="SettingsFile">The settings file; <see langword="null"/> for a platform without settings.</param>
/// <param name="Folder">See <see cref="Tree.Folder"/>.</param>
internal sealed record RenderJob(PlatformDefinition Definition, string Environment, string? SettingsFile, string Folder);
