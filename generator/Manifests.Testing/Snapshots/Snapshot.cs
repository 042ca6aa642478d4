using System.Buffers;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Testing;

/// <summary>
/// Compares what a test made with a committed file beside it, named as Verify names them:
/// <c>Class.Method[_parameter=value].verified.ext</c>. A difference leaves <c>.received.</c> beside it and fails the test
/// with the diff; copy received over verified to accept.
/// </summary>
/// <remarks>Bytes are compared as they are: line ends, a byte order mark and the last line end all count.</remarks>
public static class Snapshot
{
    /// <summary>Compares a text, written as UTF-8 without a byte order mark.</summary>
    /// <param name="content">What the test made.</param>
    /// <param name="extension">Without the dot: <c>yaml</c>, <c>cs</c>, <c>txt</c>.</param>
    /// <param name="parameters">
    /// Tells several snapshots of one test apart; <see langword="null"/> takes the theory's arguments as <c>name=value</c>.
    /// </param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    /// <param name="member">Filled in by the compiler.</param>
    public static void Verify(
        string content,
        string extension = "txt",
        string? parameters = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "") =>
        Verify(Encoding.UTF8.GetBytes(content), extension, parameters, sourceFile, member);

    /// <summary>Compares bytes. See the overload for texts.</summary>
    public static void Verify(
        ReadOnlySpan<byte> content,
        string extension,
        string? parameters = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "")
    {
        var file = new SnapshotFile(SnapshotName.OfRunningTest(sourceFile, member, parameters), extension);
        FailIfAny(file.Compare(content), sourceFile);
    }

    /// <summary>Compares a node, written as our own YAML. The keys keep their order.</summary>
    public static void Verify(
        Node content,
        string? parameters = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "")
    {
        var yaml = new ArrayBufferWriter<byte>();
        var found = new DiagnosticBag();
        if (!YamlWriter.Write(content, yaml, found))
        {
            Assert.Fail($"The node cannot be written as YAML.\n{string.Join('\n', found.ToSorted())}");
        }

        Verify(yaml.WrittenSpan, "yaml", parameters, sourceFile, member);
    }

    /// <summary>
    /// Compares a folder of files with <c>Class.Method.verified/</c>. Files that are missing, new or changed all fail, and all are told.
    /// </summary>
    /// <param name="files">Contents by path; paths are relative and use <c>/</c>.</param>
    /// <param name="parameters">See <see cref="Verify(string, string, string?, string, string)"/>.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    /// <param name="member">Filled in by the compiler.</param>
    public static void VerifyTree(
        IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files,
        string? parameters = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "")
    {
        var folder = new SnapshotFolder(SnapshotName.OfRunningTest(sourceFile, member, parameters));
        FailIfAny(folder.Compare(files), sourceFile);
    }

    /// <summary>Compares a folder on disk with <c>Class.Method.verified/</c>. See the overload for files in memory.</summary>
    public static void VerifyTree(
        string directory,
        string? parameters = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "") =>
        VerifyTree(SnapshotFolder.ReadFiles(directory), parameters, sourceFile, member);

    /// <summary>
    /// Fails for verified files beside or below the calling file whose test is gone from the assembly: renamed and deleted
    /// tests leave them behind. Call it from one test of a project, in a file at the project's top.
    /// </summary>
    public static void VerifyNoneStale(Assembly tests, [CallerFilePath] string sourceFile = "")
    {
        var folder = Path.GetDirectoryName(SourcePath.Resolve(sourceFile))!;
        var stale = StaleSnapshots.Find(folder, tests);
        if (stale.Count > 0)
        {
            Assert.Fail($"No test makes these snapshots any more; delete them:\n{string.Join('\n', stale)}");
        }
    }

    private static void FailIfAny(IReadOnlyList<SnapshotDifference> differences, string sourceFile)
    {
        if (differences.Count == 0)
        {
            return;
        }

        DiffTool.Open(differences);
        Assert.Fail(SnapshotReport.Write(differences, Path.GetDirectoryName(SourcePath.Resolve(sourceFile))!));
    }
}
