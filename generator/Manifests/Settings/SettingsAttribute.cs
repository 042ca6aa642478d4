namespace Manifests;

/// <summary>
/// Makes a partial record bindable from <c>overlays/&lt;platform&gt;/&lt;environment&gt;.yaml</c> and usable as a nested setting.
/// A key is the property's name in camelCase. <c>required</c> means that the key must be there; a property initialiser is
/// the default; a nullable type takes an explicit null. <see cref="SettingAliasAttribute"/> gives a key further names,
/// <see cref="SettingFromConfAttribute"/> lets a nested record be kept in a file of lines <c>key=value</c>. What several settings
/// of a file say together, or a value that only does nothing, is for <see cref="IReviewedSettings"/>.
/// </summary>
/// <example>
/// <code>
/// [Settings]
/// public sealed partial record ClusterSettings
/// {
///     public required string Hostname { get; init; }
///     public bool Waypoint { get; init; }
///     [SettingRange(1, 100)] public int Replicas { get; init; } = 2;
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SettingsAttribute : Attribute;
