using Manifests.Testing;

namespace Manifests.Cli.Tests.Arguments;

public sealed class HelpTests : IDisposable
{
    private readonly HostFixture host = new();

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("render")]
    [InlineData("check")]
    [InlineData("validate")]
    [InlineData("list")]
    [InlineData("catalog")]
    [InlineData("explain")]
    [InlineData("blame")]
    [InlineData("seal")]
    [InlineData("diff")]
    public void Help_OfACommand(string command)
    {
        var code = host.Run(command.Length == 0 ? ["--help"] : [command, "--help"]);

        Snapshot.Verify(host.Output, parameters: command.Length == 0 ? "root" : command);
        Assert.Equal("", host.Error);
        Assert.Equal(0, code);
    }

    [Theory]
    [InlineData("help render")]
    [InlineData("render --nonsense -h")]
    [InlineData("synth --help")]
    public void Help_WinsOverTheRestOfTheLine(string line)
    {
        Assert.Equal(0, host.Run(line.Split(' ')));
        Assert.Contains("shop render [options]", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_KeepToTheWidth()
    {
        host.Run("validate", "--help");

        Assert.All(host.Output.Split('\n'), static line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public void Version_IsANumber()
    {
        Assert.Equal(0, host.Run("--version"));
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", host.Output);
    }
}
