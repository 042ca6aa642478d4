namespace Manifests.Tests.Rendering;

public sealed class PathTests : IDisposable
{
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("../x.yaml", "error MAN7001: the path '../x.yaml' leaves the platform's output folder: '..' leads up. Give a path below it, with '/' between its parts.")]
    [InlineData("a/../../x.yaml", "error MAN7001: the path 'a/../../x.yaml' leaves the platform's output folder: '..' leads up. Give a path below it, with '/' between its parts.")]
    [InlineData("/etc/x.yaml", "error MAN7001: the path '/etc/x.yaml' leaves the platform's output folder: it is absolute. Give a path below it, with '/' between its parts.")]
    [InlineData("C:/x.yaml", "error MAN7001: the path 'C:/x.yaml' leaves the platform's output folder: it starts with the drive letter 'C:'. Give a path below it, with '/' between its parts.")]
    [InlineData("\\\\host\\x.yaml", "error MAN7001: the path '\\\\host\\x.yaml' leaves the platform's output folder: it is absolute. Give a path below it, with '/' between its parts.")]
    [InlineData("a\\x.yaml", "error MAN7003: the path 'a\\x.yaml' cannot be written: it has a backslash; folders are divided by '/'. Choose another name.")]
    [InlineData("", "error MAN7003: the path '' cannot be written: a part of it is empty. Choose another name.")]
    [InlineData("a//x.yaml", "error MAN7003: the path 'a//x.yaml' cannot be written: a part of it is empty. Choose another name.")]
    [InlineData("./x.yaml", "error MAN7003: the path './x.yaml' cannot be written: '.' is no name. Choose another name.")]
    [InlineData("a\nb.yaml", "error MAN7003: the path 'a\\u000ab.yaml' cannot be written: it has a control character. Choose another name.")]
    [InlineData(".git/config", "error MAN7003: the path '.git/config' cannot be written: Git keeps '.git' for itself. Choose another name.")]
    [InlineData("manifests.lock", "error MAN7003: the path 'manifests.lock' cannot be written: the name is kept for the lock. Choose another name.")]
    [InlineData("CON", "error MAN7002: the path 'CON' cannot be checked out on Windows: 'CON' is a device there. Choose another name.")]
    [InlineData("a/aux.yaml", "error MAN7002: the path 'a/aux.yaml' cannot be checked out on Windows: 'aux' is a device there. Choose another name.")]
    [InlineData("COM¹.yaml", "error MAN7002: the path 'COM¹.yaml' cannot be checked out on Windows: 'COM¹' is a device there. Choose another name.")]
    [InlineData("a./x.yaml", "error MAN7002: the path 'a./x.yaml' cannot be checked out on Windows: the name 'a.' ends with a dot, which is dropped there. Choose another name.")]
    [InlineData("x.yaml ", "error MAN7002: the path 'x.yaml ' cannot be checked out on Windows: the name 'x.yaml ' ends with a space, which is dropped there. Choose another name.")]
    [InlineData("ab:c.yaml", "error MAN7002: the path 'ab:c.yaml' cannot be checked out on Windows: the character ':' is not allowed there. Choose another name.")]
    public void UnusablePath_IsRefused(string path, string sentence) =>
        Assert.Equal([sentence], workspace.Findings(platform => platform.Root.Text(path, "x\n")));

    [Fact]
    public void TooLongName_IsRefused()
    {
        var name = new string('ä', 128);
        Assert.Equal(
            [$"error MAN7003: the path '{name}' cannot be written: a part of it has 256 bytes, more than the 255 that file systems take. Choose another name."],
            workspace.Findings(platform => platform.Root.Text(name, "x\n")));
    }

    [Theory]
    [InlineData("console.yaml")]
    [InlineData("a/com10.yaml")]
    [InlineData("a..b/x.yaml")]
    [InlineData(".gitignore")]
    [InlineData("ä/日本.yaml")]
    [InlineData("sub/manifests.lock.yaml")]
    public void UsablePath_IsAccepted(string path) =>
        Assert.Empty(workspace.Findings(platform => platform.Root.Text(path, "x\n")));

    [Fact]
    public void SamePathTwice_NamesBothLines()
    {
        FileEntry? first = null, second = null;
        var findings = workspace.Findings(platform =>
        {
            first = platform.Component("a").Text("x.txt", "1\n");
            second = platform.Component("a").Text("x.txt", "2\n");
        });
        Assert.Equal(
            [$"error MAN7004: two files have the path 'a/x.txt': one made at {first!.Origin}, the other at {second!.Origin}. Give one of them another name."],
            findings);
        Assert.NotEqual(first.Origin, second.Origin);
    }

    [Theory]
    [InlineData("a/Route.txt", "a/route.txt", "a/Route.txt", "a/route.txt", "upper and lower case")]
    [InlineData("A/x.txt", "a/y.txt", "A", "a", "upper and lower case")]
    [InlineData("caf\u00e9.txt", "cafe\u0301.txt", "caf\u00e9.txt", "cafe\u0301.txt", "their Unicode normal form")]
    [InlineData("CAF\u00c9.txt", "cafe\u0301.txt", "CAF\u00c9.txt", "cafe\u0301.txt", "case and Unicode normal form")]
    [InlineData("\ud55c.txt", "\u1112\u1161\u11ab.txt", "\ud55c.txt", "\u1112\u1161\u11ab.txt", "their Unicode normal form")]
    public void PathsThatSomeSystemsTakeForOne_NameBothLines(string one, string other, string shownOne, string shownOther, string what)
    {
        FileEntry? first = null, second = null;
        var findings = workspace.Findings(platform =>
        {
            first = platform.Root.Text(one, "1\n");
            second = platform.Root.Text(other, "2\n");
        });
        Assert.Equal(
            [$"error MAN7005: '{shownOne}' and '{shownOther}' differ only in {what} and are one path on Windows and macOS; the first was made at {first!.Origin}, the other at {second!.Origin}. Spell them alike, or give one another name."],
            findings);
    }

    [Fact]
    public void FileThatIsAlsoAFolder_NamesBothLines()
    {
        FileEntry? first = null, second = null;
        var findings = workspace.Findings(platform =>
        {
            first = platform.Root.Text("a", "1\n");
            second = platform.Root.Text("a/b.txt", "2\n");
        });
        Assert.Equal(
            [$"error MAN7006: 'a' is a file made at {first!.Origin} and a folder of 'a/b.txt' made at {second!.Origin}. Give one of them another name."],
            findings);
    }
}
