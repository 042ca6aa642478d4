using System.Runtime.InteropServices;
using System.Text;

namespace Manifests.Cli;

/// <summary>Tells files from what only looks like one: opening a pipe that nobody writes to would never return.</summary>
internal static class FileTypes
{
    private const int TypeMask = 0xF000;

    // Where the runtime's own file status has its mode: behind the flags.
    private const int ModeOffset = 4;
    private const int StatusRoom = 256;

    /// <summary><c>a named pipe</c>, <c>a device</c>, <c>a socket</c>; <see langword="null"/> for a file, a folder, and what cannot be told.</summary>
    public static string? SpecialOf(string fullPath) => OperatingSystem.IsWindows() ? null : (ModeOf(fullPath) & TypeMask) switch
    {
        0x1000 => "a named pipe",
        0x2000 or 0x6000 => "a device",
        0xC000 => "a socket",
        _ => null,
    };

    private static int ModeOf(string fullPath)
    {
        var status = new byte[StatusRoom];
        try
        {
            return Stat(Encoding.UTF8.GetBytes(fullPath + '\0'), status) == 0 ? BitConverter.ToInt32(status, ModeOffset) : 0;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return 0;
        }
    }

    // The runtime's own, which has the same form on every Unix; the C library's status has not.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(byte[] path, byte[] status);
}
