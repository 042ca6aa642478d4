using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>
/// Shows lines of code as the repository names them. A build that maps its paths gives them so already; one that does not gives
/// the full paths of the machine that compiled.
/// </summary>
internal static class ShownOrigins
{
    /// <param name="diagnostics">The findings.</param>
    /// <param name="root">The repository's full path; <see langword="null"/> when it is not known, which changes nothing.</param>
    public static ImmutableArray<Diagnostic> Of(ImmutableArray<Diagnostic> diagnostics, string? root) =>
        root is null ? diagnostics : [.. diagnostics.Select(finding => finding with { Origin = Of(finding.Origin, root) })];

    /// <param name="origin">A line of code.</param>
    /// <param name="root">The repository's full path.</param>
    public static Location Of(Location origin, string root)
    {
        var prefix = root.Replace('\\', '/').TrimEnd('/') + "/";
        return origin.File is { } file && file.StartsWith(prefix, StringComparison.Ordinal)
            ? origin with { File = file[prefix.Length..] }
            : origin;
    }
}
