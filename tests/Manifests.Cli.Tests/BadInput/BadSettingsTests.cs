namespace Manifests.Cli.Tests.BadInput;

public sealed class BadSettingsTests : IDisposable
{
    private readonly RenderedShop shop = new();

    public void Dispose() => shop.Dispose();

    [Theory]
    [InlineData("hostname: a\nreplicas: 2\nhostnme: b\n", "(3,1): error MAN1104: 'hostnme' is not a setting. Did you mean 'hostname'?")]
    [InlineData("replicas: 2\n", "(1,1): error MAN1105: the setting 'hostname' is missing; expected a text. Add it to this map.")]
    [InlineData("hostname: a\nreplicas: many\n", "(2,11): error MAN1106: 'replicas': expected an integer, found the text \"many\"; write a whole number in decimal digits.")]
    [InlineData("hostname: 7\nreplicas: 2\n", "(1,11): error MAN1106: 'hostname': expected a text, found the integer 7; put it in quotes: \"7\".")]
    [InlineData("hostname: [a\nreplicas: 2\n", "(1,11): error MAN1001: this is not valid YAML: the brace or bracket opened at line 1, column 11 is not closed, or a comma is missing before the next item. Mend this place; nothing after it in this document was read.")]
    [InlineData("hostname: a\nmap:\n\treplicas: 2\n", "(3,1): error MAN1002: line 3 is indented with a tab; YAML allows only spaces; replace the tab by spaces.")]
    [InlineData("hostname: a\nreplicas: 2\nhostname: b\n", "(3,1): error MAN1011: the key 'hostname' is in this map twice; the first is at line 1, column 1. Keep one of them.")]
    public void Settings_AreRefused(string text, string expected)
    {
        shop.Write(RenderedShop.SettingsFile, text);

        shop.AssertRefused(1, RenderedShop.SettingsFile + expected);
    }

    [Fact]
    public void AliasBomb_IsRefused()
    {
        var bomb = "hostname: a\nreplicas: 2\nbomb:\n  - &a [x, x, x, x, x, x, x, x, x]\n";
        for (var letter = 'b'; letter <= 'k'; letter++)
        {
            var before = (char)(letter - 1);
            bomb += $"  - &{letter} [{string.Join(", ", Enumerable.Repeat($"*{before}", 9))}]\n";
        }

        shop.Write(RenderedShop.SettingsFile, bomb);

        shop.AssertRefused(
            1,
            RenderedShop.SettingsFile + "(3,1): error MAN1104: 'bomb' is not a setting. Known here: hostname, replicas.\n"
            + RenderedShop.SettingsFile + "(9,9): error MAN1010: aliases of this document expand to more than 100000 nodes; at most 100000 are read. Write the values out, or alias smaller parts.");
    }

    [Fact]
    public void MissingOverlay_IsRefused()
    {
        shop.Delete(RenderedShop.SettingsFile);

        shop.AssertRefused(1, RenderedShop.SettingsFile + ": error MAN1100: the settings file does not exist. The platform 'shop' needs a file for each of its environments; write this one.");
    }
}
