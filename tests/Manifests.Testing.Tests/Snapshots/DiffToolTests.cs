namespace Manifests.Testing.Tests.Snapshots;

public sealed class DiffToolTests
{
    [Theory]
    [InlineData(false, false, false, "", true)]
    [InlineData(false, false, true, "DISPLAY", true)]
    [InlineData(false, false, true, "WAYLAND_DISPLAY", true)]
    [InlineData(false, false, true, "", false)]
    [InlineData(true, false, true, "DISPLAY", false)]
    [InlineData(false, true, true, "DISPLAY", false)]
    [InlineData(false, false, false, "CI", false)]
    public void OpensOnADesktopOnly(bool buildServer, bool disabled, bool linux, string set, bool expected) =>
        Assert.Equal(expected, DiffTool.MayOpen(buildServer, disabled, linux, name => name == set ? "1" : null));
}
