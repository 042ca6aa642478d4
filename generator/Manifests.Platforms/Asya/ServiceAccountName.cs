namespace Manifests.Platforms.Asya;

/// <summary>A service account by its names, whoever makes it. In trust policies <c>*</c> may stand in its name.</summary>
internal readonly record struct ServiceAccountName(string Namespace, string Name);
