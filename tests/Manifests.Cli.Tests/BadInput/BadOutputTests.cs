namespace Manifests.Cli.Tests.BadInput;

public sealed class BadOutputTests : IDisposable
{
    private readonly RenderedShop shop = new();

    public void Dispose() => shop.Dispose();

    [Fact]
    public void UnwritableFolder_IsRefused()
    {
        Assert.SkipUnless(Directory.Exists("/proc/1"), "needs /proc, a folder that not even root can write to");

        shop.AssertRefused(
            2,
            "/proc/manifests-output/shop/config.yaml: error MAN9151: this cannot be written: there is no such file, and its folder takes no new one. Nothing was changed; give this user the right to write here, or choose another output folder.",
            "--output",
            "/proc/manifests-output");
    }

    [Fact]
    public void FileInPlaceOfTheFolder_IsRefused()
    {
        shop.Write("blocked", "a file\n");

        shop.AssertRefused(
            2,
            "blocked: error MAN9150: the output folder is a file. Move the file away, or choose another folder.",
            "--output",
            "blocked");
    }

    [Fact]
    public void ReadOnlyFile_IsRefused()
    {
        File.SetAttributes(Path.Combine(shop.Folder, "output/shop/config.yaml"), FileAttributes.ReadOnly);
        shop.Write(RenderedShop.SettingsFile, "hostname: other.example.org\nreplicas: 2\n");

        shop.AssertRefused(
            1,
            "output/shop/config.yaml: error MAN6009: the file is read-only and has to be changed. Make it writable.");
    }

    [Fact]
    public void ReadOnlyFile_ThatStaysAsItIs_IsNoObstacle()
    {
        File.SetAttributes(Path.Combine(shop.Folder, "output/shop/config.yaml"), FileAttributes.ReadOnly);
        shop.More = static platform => platform.Root.Text("more.txt", "more\n");

        shop.AssertAccepted("Rendered 1 platform: 1 file written, 2 unchanged in 0.00 s\n");
    }
}
