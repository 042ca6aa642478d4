using Manifests.Yaml;

namespace Manifests.Tests.Sealing;

public sealed class SealedSecretFilesTests : IDisposable
{
    private const string Place = "overlays/demo/sealed/default/shop/web.yaml";
    private readonly TestWorkspace workspace = new();
    private readonly Sealer sealer = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void SealedFile_IsRenderedWithoutItsRecord()
    {
        sealer.Seal(Sealer.Head + "stringData: {a: one}\n");
        workspace.Write(Place, sealer.File!);

        var result = workspace.Render(Compose);

        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Severity == Manifests.Diagnostics.Severity.Error);
        Assert.Equal(
            $"""
            apiVersion: bitnami.com/v1alpha1
            kind: SealedSecret
            metadata:
              name: web
              namespace: shop
            spec:
              encryptedData:
                a: {sealer.Ciphertext("a")}
              template:
                metadata:
                  name: web
                  namespace: shop

            """,
            TestWorkspace.Text(result, "shop/web.yaml"));
    }

    [Fact]
    public void MissingFile_SaysHowToMakeIt() => Refuses(
        null,
        $"{Place}: error MAN5287: there is no sealed Secret 'shop/web' for this environment; expected it here, with the values 'a', 'b'. "
        + "Make it with 'manifests seal --certificate FILE --platform demo --environment default'.",
        "a",
        "b");

    [Fact]
    public void MissingValue_IsRefused()
    {
        sealer.Seal(Sealer.Head + "stringData: {a: one}\n");

        Refuses(sealer.File, $"{Place}(13,5): error MAN5289: the sealed Secret 'shop/web' lacks the value 'b', which the platform reads. Seal the Secret again with it.", "a", "b");
    }

    [Fact]
    public void FileOfAnotherSecret_IsRefused()
    {
        sealer.Seal(Sealer.Head.Replace("shop", "prod", StringComparison.Ordinal) + "stringData: {a: one}\n");

        Refuses(sealer.File, $"{Place}(1,1): error MAN5288: expected the sealed Secret 'shop/web', found 'prod/web'. A sealed value opens only under its own name; seal it for this one.", "a");
    }

    [Fact]
    public void PlainSecretInItsPlace_IsRefusedWithoutItsValues() => Refuses(
        Sealer.Head + "stringData: {a: hunter2}\n",
        $"{Place}(1,1): error MAN5277: expected a bitnami.com/v1alpha1 SealedSecret with 'spec.encryptedData'; what is there instead may be secret and is not told. Make the file with 'manifests seal'.",
        "a");

    [Fact]
    public void HasSealedSecret_TellsWhetherTheFileIsThere()
    {
        var answers = new List<bool>();
        workspace.Render(platform => answers.Add(platform.HasSealedSecret("shop", "web")));
        workspace.Write(Place, "");
        workspace.Render(platform => answers.Add(platform.HasSealedSecret("shop", "web")));

        Assert.Equal([false, true], answers);
    }

    [Fact]
    public void ValueThatNobodySealed_IsAnErrorOfTheTree()
    {
        var findings = workspace.Findings(static platform =>
        {
            var secret = new Models.UntypedResource("bitnami.com/v1alpha1", "SealedSecret", "web", "shop")
            {
                Content = new Mapping { { "spec", new Mapping { { "encryptedData", new Mapping { { "a", "hunter2" } } } } } },
            };
            platform.Component("shop").Add("web.yaml", secret);
        });

        Assert.Equal(
            ["output/demo/shop/web.yaml(8,8): error MAN5278: the value of 'a' is not base64, so nobody sealed it and it may be secret. Take it out of the file, change it where it is used, and seal the new one with 'manifests seal'. [bitnami.com/v1alpha1 SealedSecret shop/web]"],
            findings);
    }

    private static void Compose(PlatformBuilder platform) =>
        platform.Component("shop").Add("web.yaml", platform.SealedSecret("shop", "web", ["a"]));

    private void Refuses(string? file, string expected, params string[] keys)
    {
        if (file is not null)
        {
            workspace.Write(Place, file);
        }

        var findings = workspace.Findings(platform => platform.Component("shop").Add("web.yaml", platform.SealedSecret("shop", "web", keys)));

        Assert.Equal([expected], findings);
    }
}
