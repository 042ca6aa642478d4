using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Manifests.Diagnostics;

namespace Manifests.Review;

/// <summary>A commit of a repository, read through the program git. Nothing is checked out.</summary>
internal sealed class GitCommit
{
    private const int ShownLetters = 7;

    private readonly GitProgram git;
    private readonly DiagnosticBag diagnostics;
    private readonly string id;

    private GitCommit(GitProgram git, DiagnosticBag diagnostics, string revision, string id, string prefix)
    {
        this.git = git;
        this.diagnostics = diagnostics;
        this.id = id;
        Revision = revision;
        Prefix = prefix;
    }

    /// <summary>The revision as typed.</summary>
    public string Revision { get; }

    /// <summary>The folder that git was asked in, as a path from the repository's root; empty for that root, else ended by <c>/</c>.</summary>
    public string Prefix { get; }

    /// <summary>The words for people: <c>main (1a2b3c4)</c>.</summary>
    public override string ToString() =>
        id.StartsWith(Revision, StringComparison.Ordinal) ? id[..ShownLetters] : $"{Revision} ({id[..ShownLetters]})";

    /// <summary>Finds a commit; <see langword="null"/> after a finding.</summary>
    /// <param name="git">The program, in the folder to ask in.</param>
    /// <param name="folder">That folder as messages show it.</param>
    /// <param name="revision">A branch, tag or commit as typed.</param>
    /// <param name="diagnostics">Takes why there is none.</param>
    public static GitCommit? Find(GitProgram git, string folder, string revision, DiagnosticBag diagnostics)
    {
        if (git.Run(["rev-parse", "--show-prefix"]) is not { } place)
        {
            return null;
        }

        if (place.ExitCode != 0)
        {
            diagnostics.Add(place.Error.Contains("not a git repository", StringComparison.Ordinal)
                ? ReviewDiagnostics.NotARepository.At(Location.None, folder, revision)
                : ReviewDiagnostics.GitFailed.At(Location.None, "rev-parse", place.ExitCode, place.Reason));
            return null;
        }

        if (git.Run(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]) is not { } found)
        {
            return null;
        }

        if (found.ExitCode != 0)
        {
            diagnostics.Add(ReviewDiagnostics.UnknownRevision.At(Location.None, revision));
            return null;
        }

        return new GitCommit(git, diagnostics, revision, Line(found), Line(place));
    }

    /// <summary>The files below a folder, links and submodules left out; <see langword="null"/> after a finding.</summary>
    /// <param name="path">From the repository's root, with <c>/</c>; empty for all.</param>
    public ImmutableArray<GitObject>? FilesBelow(string path)
    {
        string[] arguments = ["ls-tree", "-r", "-z", "-l", "--full-tree", id];
        if (Ask(path.Length == 0 ? arguments : [.. arguments, "--", path + "/"]) is not { } answer)
        {
            return null;
        }

        var files = ImmutableArray.CreateBuilder<GitObject>();
        var rest = answer.AsSpan();
        while (rest.IndexOf((byte)0) is var end and > 0)
        {
            if (Read(rest[..end]) is { } file)
            {
                files.Add(file);
            }

            rest = rest[(end + 1)..];
        }

        return files.ToImmutable();
    }

    /// <summary>The contents of files, in their order; <see langword="null"/> after a finding.</summary>
    public ImmutableArray<ReadOnlyMemory<byte>>? ContentsOf(IReadOnlyCollection<GitObject> files)
    {
        var names = Encoding.ASCII.GetBytes(string.Concat(files.Select(static file => file.Id + "\n")));
        if (Ask(["cat-file", "--batch"], names) is not { } answer)
        {
            return null;
        }

        var contents = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>(files.Count);
        var at = 0;
        while (contents.Count < files.Count)
        {
            // '<id> blob <size>' and a line feed, the content, a line feed.
            var length = answer.AsSpan(at).IndexOf((byte)'\n');
            if (length < 0 || !TryReadSize(answer.AsSpan(at, length), out var size) || answer.Length - at - length - 1 < size)
            {
                diagnostics.Add(ReviewDiagnostics.GitFailed.At(Location.None, "cat-file", 0, "an object of the commit is not there"));
                return null;
            }

            contents.Add(answer.AsMemory(at + length + 1, size));
            at += length + 1 + size + 1;
        }

        return contents.ToImmutable();
    }

    private byte[]? Ask(string[] arguments, ReadOnlyMemory<byte> input = default)
    {
        if (git.Run(arguments, input) is not { } answer)
        {
            return null;
        }

        if (answer.ExitCode != 0)
        {
            diagnostics.Add(ReviewDiagnostics.GitFailed.At(Location.None, arguments[0], answer.ExitCode, answer.Reason));
            return null;
        }

        return answer.Output;
    }

    // '100644 blob <id>    <size>' and a tab, the path.
    private static GitObject? Read(ReadOnlySpan<byte> line)
    {
        var tab = line.IndexOf((byte)'\t');
        var facts = Encoding.ASCII.GetString(line[..tab]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return facts is [['1', '0', '0', ..], "blob", var id, var size]
            ? new GitObject(Encoding.UTF8.GetString(line[(tab + 1)..]), id, long.Parse(size, CultureInfo.InvariantCulture))
            : null;
    }

    private static bool TryReadSize(ReadOnlySpan<byte> line, out int size)
    {
        size = 0;
        var space = line.LastIndexOf((byte)' ');
        return space > 0 && Utf8Parser.TryParse(line[(space + 1)..], out size, out var used) && used == line.Length - space - 1;
    }

    private static string Line(GitAnswer answer) => Encoding.UTF8.GetString(answer.Output).TrimEnd('\n', '\r');
}
