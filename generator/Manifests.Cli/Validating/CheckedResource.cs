using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>A resource that was checked, for reports that list them all.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Name"><c>apiVersion Kind namespace/name</c>, as far as it says.</param>
internal sealed record CheckedResource(Location Location, string Name);
