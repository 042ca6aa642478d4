using System.Buffers;
using System.Text;
using Manifests.Diagnostics;

namespace Manifests;

/// <summary>Which paths every system and Git can store below the output folder.</summary>
internal static class TreePathRules
{
    private const int MaxNameBytes = 255;

    private static readonly SearchValues<char> ForbiddenOnWindows = SearchValues.Create("<>:\"|?*");

    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³",
    };

    /// <summary>What is wrong with a path; <see langword="null"/> when nothing is.</summary>
    public static Diagnostic? Check(string path, Location origin)
    {
        if (WhyItLeaves(path) is { } leaves)
        {
            return Found(CompositionDiagnostics.PathLeavesTree, path, leaves, origin);
        }

        foreach (var name in path.Split('/'))
        {
            if (WhyUnusable(name) is { } unusable)
            {
                return Found(CompositionDiagnostics.PathUnusable, path, unusable, origin);
            }

            if (WhyNotOnWindows(name) is { } windows)
            {
                return Found(CompositionDiagnostics.PathReservedOnWindows, path, windows, origin);
            }
        }

        return path == TreeLock.FileName
            ? Found(CompositionDiagnostics.PathUnusable, path, "the name is kept for the lock", origin)
            : null;
    }

    private static Diagnostic Found(DiagnosticDescriptor descriptor, string path, string why, Location origin) =>
        descriptor.At(Location.None, Printable(path), why) with { Origin = origin };

    private static string? WhyItLeaves(string path)
    {
        if (path.StartsWith('/') || path.StartsWith('\\'))
        {
            return "it is absolute";
        }

        if (path.Length >= 2 && char.IsAsciiLetter(path[0]) && path[1] == ':')
        {
            return $"it starts with the drive letter '{path[..2]}'";
        }

        return path.Split('/', '\\').Contains("..") ? "'..' leads up" : null;
    }

    private static string? WhyUnusable(string name)
    {
        if (name.Length == 0)
        {
            return "a part of it is empty";
        }

        if (name.Contains('\\', StringComparison.Ordinal))
        {
            return "it has a backslash; folders are divided by '/'";
        }

        if (name == ".")
        {
            return "'.' is no name";
        }

        if (name.Any(char.IsControl))
        {
            return "it has a control character";
        }

        if (!IsWellFormed(name))
        {
            return "it has half of a surrogate pair, which is no character";
        }

        if (name.Equals(".git", StringComparison.OrdinalIgnoreCase))
        {
            return "Git keeps '.git' for itself";
        }

        if (StagedFile.IsOne(name))
        {
            return $"names with '{StagedFile.Mark}' are kept for files being written";
        }

        var bytes = Encoding.UTF8.GetByteCount(name);
        return bytes > MaxNameBytes ? $"a part of it has {bytes} bytes, more than the {MaxNameBytes} that file systems take" : null;
    }

    private static string? WhyNotOnWindows(string name)
    {
        var forbidden = name.AsSpan().IndexOfAny(ForbiddenOnWindows);
        if (forbidden >= 0)
        {
            return $"the character '{name[forbidden]}' is not allowed there";
        }

        if (name.EndsWith('.') || name.EndsWith(' '))
        {
            return $"the name '{name}' ends with a {(name.EndsWith('.') ? "dot" : "space")}, which is dropped there";
        }

        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var stem = (dot < 0 ? name : name[..dot]).TrimEnd(' ');
        return Devices.Contains(stem) ? $"'{stem}' is a device there" : null;
    }

    private static bool IsWellFormed(string name)
    {
        for (var at = 0; at < name.Length; at++)
        {
            if (!char.IsSurrogate(name[at]))
            {
                continue;
            }

            if (at + 1 >= name.Length || !char.IsSurrogatePair(name[at], name[at + 1]))
            {
                return false;
            }

            at++;
        }

        return true;
    }

    private static string Printable(string path) =>
        string.Concat(path.Select(static character =>
            char.IsControl(character) || char.IsSurrogate(character) ? $"\\u{(int)character:x4}" : character.ToString()));
}
