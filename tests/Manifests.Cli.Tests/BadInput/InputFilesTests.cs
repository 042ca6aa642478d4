using System.Net.Sockets;

namespace Manifests.Cli.Tests.BadInput;

/// <summary>Rows 51 and 52: links and what only looks like a file. The rest of the paths is still checked.</summary>
public sealed class InputFilesTests
{
    private const string Good = "apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n";

    [Fact]
    public void Row51_Links_AreFollowedNowhereElse()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a link takes rights there that a test does not have.");
        using var host = new HostFixture();
        host.Write("f/good.yaml", Good);
        host.Write("outside.yaml", "a: [\n");
        Link(host, "f/a.yaml", "b.yaml");
        Link(host, "f/b.yaml", "a.yaml");
        Link(host, "f/dangling.yaml", "nowhere.yaml");
        Link(host, "f/inside.yaml", "good.yaml");
        Link(host, "f/leaves.yaml", "../outside.yaml");
        Directory.CreateSymbolicLink(Path.Combine(host.Folder, "f/up"), "..");

        Assert.Equal(1, host.Run("validate", "f", "--kubernetes", "1.32"));

        Assert.Equal(
            "f/a.yaml: error MAN1169: the link never ends: a.yaml -> b.yaml -> a.yaml. ArgoCD refuses a repository with such a link. Remove it, or point it at a file.\n"
            + "f/b.yaml: error MAN1169: the link never ends: b.yaml -> a.yaml -> b.yaml. ArgoCD refuses a repository with such a link. Remove it, or point it at a file.\n"
            + "f/dangling.yaml: error MAN1170: the link points at 'nowhere.yaml', which is not there. Remove it, or point it at a file.\n"
            + "f/leaves.yaml: error MAN1171: the link points at '../outside.yaml', outside 'f'; ArgoCD refuses a repository with such a link, and what is there was not checked. Copy the file, or name its folder too.\n"
            + "f/up: error MAN1171: the link points at '..', outside 'f'; ArgoCD refuses a repository with such a link, and what is there was not checked. Copy the file, or name its folder too.\n",
            host.Error);
        Assert.StartsWith("Validated 1 resource in 1 file ", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Row52_WhatIsNoFile_IsNotOpened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such files there.");
        using var host = new HostFixture();
        host.Write("f/good.yaml", Good);
        host.Write("f/dir.yaml/x.yaml", Good);
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(host.Folder, "f/socket.yaml")));
        MakePipe(Path.Combine(host.Folder, "f/pipe.yaml"));

        Assert.Equal(2, host.Run("validate", "f", "/dev/zero", "--kubernetes", "1.32"));

        Assert.Equal(
            "/dev/zero: error MAN9200: this is a device, which may have no end; expected a file. Take it out of the paths, or pipe it in and name '-'.\n"
            + "f/dir.yaml: error MAN9201: this is a folder with the name of a file; expected a file. Rename it.\n"
            + "f/pipe.yaml: error MAN9200: this is a named pipe, which may have no end; expected a file. Take it out of the paths, or pipe it in and name '-'.\n"
            + "f/socket.yaml: error MAN9200: this is a socket, which may have no end; expected a file. Take it out of the paths, or pipe it in and name '-'.\n",
            host.Error);
        Assert.StartsWith("Validated 1 resource in 1 file ", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Row52_UnreadableFile_IsToldAndTheOthersAreChecked()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "This user may read every file.");
        using var host = new HostFixture();
        host.Write("f/good.yaml", Good);
        var closed = host.Write("f/closed.yaml", Good);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(closed, UnixFileMode.None);
        }

        Assert.Equal(2, host.Run("validate", "f"));

        Assert.StartsWith("f/closed.yaml: error MAN9051: the file cannot be read: ", host.Error, StringComparison.Ordinal);
        Assert.StartsWith("Validated 1 resource ", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingPath_LeavesTheOthersChecked()
    {
        using var host = new HostFixture();
        host.Write("x.yaml", "a: [\n");

        Assert.Equal(2, host.Run("validate", "nowhere", "x.yaml"));

        Assert.Contains("error MAN9011: there is no file or folder 'nowhere'", host.Error, StringComparison.Ordinal);
        Assert.Contains("x.yaml(2,1): error MAN1001", host.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderWithoutManifests_IsAnError()
    {
        using var host = new HostFixture();
        host.Write("f/readme.txt", "x");

        Assert.Equal(1, host.Run("validate", "f"));

        Assert.Equal(
            "f: error MAN1161: there are no resources in the *.yaml, *.yml and *.json files of this folder; expected at least one. Write it, or take the folder out of the paths.\n",
            host.Error);
    }

    [Fact]
    public void Order_IsThatOfThePathsThenOfTheFiles()
    {
        using var host = new HostFixture();
        host.Write("b/2.yaml", "x\n---\ny\n");
        host.Write("b/1.yaml", "x\n");
        host.Write("a.yaml", "x\n");

        host.Run("validate", "b", "a.yaml", "b/1.yaml");

        Assert.Equal(
            ["b/1.yaml(1,1)", "b/2.yaml(1,1)", "b/2.yaml(3,1)", "a.yaml(1,1)"],
            host.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(": ")[0]));
    }

    private static void Link(HostFixture host, string path, string target) => File.CreateSymbolicLink(Path.Combine(host.Folder, path), target);

    private static void MakePipe(string path)
    {
        using var made = System.Diagnostics.Process.Start("mkfifo", [path]);
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }
}
