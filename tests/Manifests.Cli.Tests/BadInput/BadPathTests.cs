namespace Manifests.Cli.Tests.BadInput;

public sealed class BadPathTests : IDisposable
{
    private readonly RenderedShop shop = new();

    public void Dispose() => shop.Dispose();

    [Theory]
    [InlineData("../x.txt", "error MAN7001: the path '../x.txt' leaves the platform's output folder: '..' leads up. Give a path below it, with '/' between its parts.")]
    [InlineData("a/../../x.txt", "error MAN7001: the path 'a/../../x.txt' leaves the platform's output folder: '..' leads up. Give a path below it, with '/' between its parts.")]
    [InlineData("/etc/x.txt", "error MAN7001: the path '/etc/x.txt' leaves the platform's output folder: it is absolute. Give a path below it, with '/' between its parts.")]
    [InlineData("C:/x.txt", "error MAN7001: the path 'C:/x.txt' leaves the platform's output folder: it starts with the drive letter 'C:'. Give a path below it, with '/' between its parts.")]
    [InlineData("c:x.txt", "error MAN7001: the path 'c:x.txt' leaves the platform's output folder: it starts with the drive letter 'c:'. Give a path below it, with '/' between its parts.")]
    [InlineData("..\\x.txt", "error MAN7001: the path '..\\x.txt' leaves the platform's output folder: '..' leads up. Give a path below it, with '/' between its parts.")]
    [InlineData("con", "error MAN7002: the path 'con' cannot be checked out on Windows: 'con' is a device there. Choose another name.")]
    [InlineData("a/NUL.txt", "error MAN7002: the path 'a/NUL.txt' cannot be checked out on Windows: 'NUL' is a device there. Choose another name.")]
    [InlineData("lpt1.tar.gz", "error MAN7002: the path 'lpt1.tar.gz' cannot be checked out on Windows: 'lpt1' is a device there. Choose another name.")]
    public void Path_IsRefused(string path, string expected)
    {
        shop.More = platform => platform.Root.Text(path, "x\n");

        shop.AssertRefused(1, expected + " [made at BadPathTests.cs]");
    }

    [Fact]
    public void ComponentOutside_IsRefused()
    {
        shop.More = static platform => platform.Component("../shop2").Text("x.txt", "x\n");

        shop.AssertRefused(
            1, "error MAN7001: the path '../shop2/x.txt' leaves the platform's output folder: '..' leads up. Give a path below it, with '/' between its parts. [made at BadPathTests.cs]");
    }
}
