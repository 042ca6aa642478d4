using System.Diagnostics;
using Manifests.Diagnostics;

namespace Manifests;

/// <summary>Exceptions of a platform's own code.</summary>
internal static class UserCode
{
    /// <summary>The line that threw, or the nearest above it outside of this library.</summary>
    public static Location FirstKnownLine(Exception exception)
    {
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetFileName() is { } file && !file.Contains("/generator/Manifests/", StringComparison.Ordinal))
            {
                return Location.OfCode(file, frame.GetFileLineNumber());
            }
        }

        return Location.None;
    }
}
