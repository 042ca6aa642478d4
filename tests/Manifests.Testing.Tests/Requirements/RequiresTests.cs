namespace Manifests.Testing.Tests.Requirements;

public sealed class RequiresTests
{
    [Theory]
    [InlineData("shared,kubectl", true)]
    [InlineData(" kubectl ", true)]
    [InlineData("kubectl2", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Variable_IsACommaListOfNames(string? variable, bool expected) =>
        Assert.Equal(expected, Requires.IsDemanded("kubectl", variable));

    [Fact]
    public void AbsentProgram_SkipsWithTheReason()
    {
        // Assert.Throws lets a skip through, so that it would skip this test.
        var reason = "";
        try
        {
            Requires.Program("no-such-program-of-manifests");
        }
        catch (Xunit.Sdk.SkipException skip)
        {
            reason = skip.Message;
        }

        Assert.Equal("$XunitDynamicSkip$The program 'no-such-program-of-manifests' is not on the PATH.", reason);
    }

    [Fact]
    public void PresentFolder_IsReturnedInFull() =>
        Assert.Equal(RepositoryRoot.Path, Requires.Folder("root", Path.Combine(RepositoryRoot.Path, ".")).TrimEnd(Path.DirectorySeparatorChar));
}
