namespace Manifests.Diagnostics;

/// <summary>A place in a file.</summary>
/// <param name="File">Path as the user would type it, with <c>/</c>; <see langword="null"/> when there is no file.</param>
/// <param name="Line">One-based; 0 when only the file is known.</param>
/// <param name="Column">One-based, in UTF-16 code units; 0 when only the line is known.</param>
public readonly record struct Location(string? File, int Line, int Column) : IComparable<Location>
{
    /// <summary>No place at all: a value that was made in memory.</summary>
    public static Location None => default;

    /// <summary>Whether there is a file to point at.</summary>
    public bool IsKnown => File is not null;

    /// <summary>A place that is a whole file.</summary>
    public static Location OfFile(string file) => new(file, 0, 0);

    /// <summary>
    /// A line of code, as the compiler's <c>CallerFilePath</c> and <c>CallerLineNumber</c> give it; <see cref="None"/> when the
    /// path is empty. A build that maps its paths to <c>./</c> gets them as the user would type them.
    /// </summary>
    public static Location OfCode(string file, int line)
    {
        ArgumentNullException.ThrowIfNull(file);
        var path = file.Replace('\\', '/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        return path.Length == 0 ? None : new(path, line, 0);
    }

    /// <summary>Sorts by file (ordinal), line and column.</summary>
    public int CompareTo(Location other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
        {
            return byFile;
        }

        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary>The form editors and build logs link: <c>file(line,col)</c>, <c>file(line)</c> or <c>file</c>.</summary>
    public override string ToString() => (File, Line, Column) switch
    {
        (null, _, _) => "",
        (_, 0, _) => File,
        (_, _, 0) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}({Line})"),
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}({Line},{Column})"),
    };

    /// <inheritdoc/>
    public static bool operator <(Location left, Location right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator <=(Location left, Location right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >(Location left, Location right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator >=(Location left, Location right) => left.CompareTo(right) >= 0;
}
