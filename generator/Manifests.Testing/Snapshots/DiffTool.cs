using DiffEngine;

namespace Manifests.Testing;

/// <summary>Opens the developer's diff tool; never on a build server, and never where nobody would see it.</summary>
internal static class DiffTool
{
    // A change of one model can touch hundreds of files; opening each would bury the desktop.
    private const int MaxOpened = 3;

    public static bool MayOpen(bool buildServer, bool disabled, bool linux, Func<string, string?> environment) =>
        !buildServer
        && !disabled
        && string.IsNullOrEmpty(environment("CI"))
        && (!linux || HasValue(environment("DISPLAY")) || HasValue(environment("WAYLAND_DISPLAY")));

    public static void Open(IEnumerable<SnapshotDifference> differences)
    {
        if (!MayOpen(BuildServerDetector.Detected, DiffRunner.Disabled, OperatingSystem.IsLinux(), Environment.GetEnvironmentVariable))
        {
            return;
        }

        foreach (var difference in differences.Where(static difference => difference.Received is not null).Take(MaxOpened))
        {
            DiffRunner.Launch(difference.Received!, difference.Verified);
        }
    }

    private static bool HasValue(string? text) => !string.IsNullOrEmpty(text);
}
