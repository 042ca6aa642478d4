namespace Manifests.Testing.Tests.Snapshots;

public sealed class SourcePathTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("./tests/Room.Tests/XTests.cs")]
    [InlineData("/_/tests/Room.Tests/XTests.cs")]
    [InlineData(".\\tests\\Room.Tests\\XTests.cs")]
    public void MappedPath_IsFoundFromTheTestAssemblyUpwards(string mapped)
    {
        var source = folder.Write("tests/Room.Tests/XTests.cs", "");

        Assert.Equal(source, SourcePath.Resolve(mapped, Path.Combine(folder.Path, "tests/Room.Tests/bin/Debug")));
    }

    [Fact]
    public void FullPath_IsKept()
    {
        var source = folder.Write("XTests.cs", "");

        Assert.Equal(source, SourcePath.Resolve(source, "/"));
    }

    [Fact]
    public void NoCheckout_IsSaid()
    {
        var failure = Assert.Throws<DirectoryNotFoundException>(() => SourcePath.Resolve("./nowhere/X.cs", folder.Path));

        Assert.Equal(
            $"The source file './nowhere/X.cs' was not found in any folder above '{folder.Path}'; snapshots live beside it. Run the tests from a checkout.",
            failure.Message);
    }
}
