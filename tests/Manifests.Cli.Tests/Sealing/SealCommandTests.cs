using System.Text.RegularExpressions;

namespace Manifests.Cli.Tests.Sealing;

public sealed class SealCommandTests
{
    [Fact]
    public void Manifest_IsSealedIntoAFile_AndAgainOnlyWhereItChanged()
    {
        using var host = new SealHost();

        Assert.Equal(0, host.Seal("secret.yaml --output sealed/db.yaml"));
        Assert.Equal("sealed/db.yaml: 2 values sealed, 0 unchanged in 0.00 s", host.LastLine());
        var first = host.Read("sealed/db.yaml");

        Assert.Equal(0, host.Seal("secret.yaml --output sealed/db.yaml"));
        Assert.Equal("sealed/db.yaml: nothing to do, 2 values unchanged in 0.00 s", host.LastLine());
        Assert.Equal(first, host.Read("sealed/db.yaml"));

        host.Write("secret.yaml", SealHost.Secret.Replace("hunter2", "hunter3", StringComparison.Ordinal));
        Assert.Equal(0, host.Seal("secret.yaml --output sealed/db.yaml"));
        Assert.Equal("sealed/db.yaml: 1 value sealed, 1 unchanged in 0.00 s", host.LastLine());

        host.UseOtherController();
        Assert.Equal(0, host.Seal("secret.yaml --output sealed/db.yaml --verbose"));
        Assert.Contains("sealed (other certificate) password\nsealed (other certificate) user\n", host.Output, StringComparison.Ordinal);
        Assert.Equal("", host.Error);
        Assert.DoesNotContain("hunter", host.Traces(), StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String("hunter2"u8), host.Traces(), StringComparison.Ordinal);
    }

    [Fact]
    public void StandardInput_IsSealedToTheStandardOutput()
    {
        using var host = new SealHost(SealHost.Secret);

        Assert.Equal(0, host.Seal("-"));

        Assert.StartsWith("apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata:\n  name: db\n  namespace: web\n", host.Output, StringComparison.Ordinal);
        Assert.EndsWith("    metadata:\n      name: db\n      namespace: web\n", host.Output, StringComparison.Ordinal);
        Assert.Equal("", host.Error);
    }

    [Fact]
    public void Json_HasTheDocumentAndTheNumbers()
    {
        using var host = new SealHost();

        Assert.Equal(0, host.Seal("secret.yaml --format json"));

        Assert.Contains("\"counts\": {\n    \"sealed\": 2,\n    \"kept\": 0,\n    \"removed\": 0\n  }", host.Output, StringComparison.Ordinal);
        Assert.Contains("\"document\": \"apiVersion: bitnami.com/v1alpha1\\n", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Platform_SaysWhereTheFileGoes()
    {
        using var host = new SealHost();
        host.Write("overlays/shop/prod.yaml", "");

        Assert.Equal(0, host.Seal("secret.yaml --platform shop --environment prod"));

        Assert.Contains("kind: SealedSecret", host.Read("overlays/shop/sealed/prod/web/db.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_ComeFromElsewhere()
    {
        using var host = new SealHost();
        host.Variables["DB_USER"] = "joe";
        host.Write("value.txt", "hunter2\n");

        Assert.Equal(0, host.Seal("--name db --namespace web --type Opaque --from user=env:DB_USER --from key=file:value.txt --from mail=text:a@b.c "
            + "--from password=env:DB_PASSWORD,file:nowhere,random:24 --output sealed.yaml"));

        var file = host.Read("sealed.yaml");
        Assert.Equal((3, 8, 5, 24), (PlainBytes(file, "user"), PlainBytes(file, "key"), PlainBytes(file, "mail"), PlainBytes(file, "password")));
        Assert.Contains("    type: Opaque\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public void RandomPassword_StaysUntilAskedFor()
    {
        using var host = new SealHost();
        const string Line = "--name db --namespace web --from password=random --output sealed.yaml";
        host.Seal(Line);
        var first = host.Read("sealed.yaml");

        Assert.Equal(0, host.Seal(Line));
        Assert.Equal(first, host.Read("sealed.yaml"));
        Assert.Equal(0, host.Seal(Line + " --reseal"));
        Assert.NotEqual(first, host.Read("sealed.yaml"));
    }

    [Fact]
    public void NewDigestKey_IsMadeForThisUserOnly_AndWorks()
    {
        using var host = new SealHost(hasDigestKey: false);

        Assert.Equal(0, host.Seal("secret.yaml -o sealed.yaml --new-digest-key digest.key"));
        Assert.Equal("", host.Error);
        Assert.Equal(0, host.Seal("secret.yaml -o sealed.yaml --digest-key digest.key"));
        Assert.Equal("sealed.yaml: nothing to do, 2 values unchanged in 0.00 s", host.LastLine());

        Assert.Equal(2, host.Seal("secret.yaml -o sealed.yaml --new-digest-key digest.key"));
        Assert.Equal("error MAN9250: 'digest.key' is there already, and a new digest key would make its digests useless. Use it with --digest-key, or give another file.\n", host.Error);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(host.Folder, "digest.key")));
        }
    }

    [Fact]
    public void WithoutDigestKey_TheSecondCallWritesNothing()
    {
        using var host = new SealHost(hasDigestKey: false);
        Assert.Equal(0, host.Seal("secret.yaml -o sealed.yaml"));
        Assert.StartsWith("sealed.yaml: warning MAN5284: ", host.Error, StringComparison.Ordinal);
        var first = host.Read("sealed.yaml");

        Assert.Equal(1, host.Seal("secret.yaml -o sealed.yaml"));
        Assert.Contains("sealed.yaml: error MAN5280: 'password', 'user': ", host.Error, StringComparison.Ordinal);
        Assert.Equal("Nothing written: 1 error, 0.00 s", host.LastLine());
        Assert.Equal(first, host.Read("sealed.yaml"));
    }

    private static int PlainBytes(string file, string key)
    {
        var text = Regex.Match(file, $"(?<=^    {key}: )[A-Za-z0-9+/=]+$", RegexOptions.Multiline).Value;
        return Convert.FromBase64String(text).Length - 2 - 256 - 16;
    }
}
