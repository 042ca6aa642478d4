namespace Manifests.Schema;

/// <summary>An allowed value.</summary>
/// <param name="Json">The value as JSON: <c>"Always"</c>, <c>3</c>.</param>
/// <param name="Versions">The releases that allow it.</param>
public sealed record EnumValue(string Json, VersionRange Versions);
