using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Where a report that is shown beside changed lines points.</summary>
internal static class FindingPlaces
{
    /// <summary>What the user has to change: the C# line that made a resource, otherwise the line in the file.</summary>
    public static Location Primary(Diagnostic finding) => finding.Origin.IsKnown ? finding.Origin : finding.Location;

    /// <summary>The place in the rendered file of a resource that C# made; <see cref="Location.None"/> when it is the primary one.</summary>
    public static Location Rendered(Diagnostic finding) => finding.Origin.IsKnown ? finding.Location : Location.None;
}
