using System.Text.Json;
using Manifests.Cli.Tests.Output;
using Manifests.Testing;

namespace Manifests.Cli.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private const string Map = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings, namespace: shop}\ndata: {colour: red, text: \"one\\ntwo\\nthree\\n\"}\n";

    private readonly HostFixture host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public void TwoFolders_AreCompared()
    {
        WriteBoth("old/shop/map.yaml", "new/shop/map.yaml", Map, Map.Replace("red", "green", StringComparison.Ordinal).Replace("two", "2", StringComparison.Ordinal));
        host.Write("new/shop/account.yaml", "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: fresh, namespace: shop}\n");
        host.Write("new/shop/secret.yaml", "apiVersion: v1\nkind: Secret\nmetadata: {name: s, namespace: shop}\nstringData: {a: hunter2}\n");

        Assert.Equal(1, host.Run("diff", "old", "new"));

        Assert.Equal("", host.Error);
        Assert.Equal(
            """
            - old
            + new

              no Application
                ~ ConfigMap shop/settings  new/shop/map.yaml(1,1)
                    ~ data.colour: red -> green
                    ~ data.text:
                      @@ line 1
                        one
                      - two
                      + 2
                        three
                        
                + Secret shop/s  new/shop/secret.yaml(1,1)
                + ServiceAccount shop/fresh  new/shop/account.yaml(1,1)

            Compared new with old: 2 added, 1 changed in 0.00 s

            """,
            host.Output);
    }

    [Fact]
    public void WhatWillHappen_StandsBeforeTheDifferences()
    {
        const string web = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: shop}\nspec: {replicas: 2}\n";
        WriteBoth("old/web.yaml", "new/web.yaml", web, web.Replace("replicas: 2", "replicas: 0", StringComparison.Ordinal));

        Assert.Equal(1, host.Run("diff", "old", "new"));

        Assert.Contains(
            "1 danger\n  Deployment shop/web: all 2 pods stop: the replicas go to 0 [replicas-changed]\n", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void EqualFolders_AreClean()
    {
        WriteBoth("old/map.yaml", "new/map.yaml", Map, "# said in other words\n" + Map);

        Assert.Equal(0, host.Run("diff", "old", "new"));
        Assert.Equal("Compared new with old: no difference in 0.00 s\n", host.Output);
    }

    [Fact]
    public void ExitZero_OnlyTells()
    {
        WriteBoth("old/map.yaml", "new/map.yaml", Map, Map.Replace("red", "green", StringComparison.Ordinal));

        Assert.Equal(0, host.Run("diff", "old", "new", "--exit-zero", "--quiet"));
        Assert.Contains("data.colour: red -> green", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatPlatformsRender_IsComparedWithTheirOwnFilesOfAFolder()
    {
        Shop("red");
        host.Run("render", "--quiet");
        host.Write("output/shop/foreign.yaml", Map);
        Shop("green");

        Assert.Equal(1, host.Run("diff", "--base-path", "output"));

        Assert.Equal("", host.Error);
        Assert.Matches(
            """
            ^- output
            \+ what the platforms render

            shop
              no Application
                ~ ConfigMap shop/settings  output/shop/map\.yaml\(1,1\) \[made at .*DiffCommandTests\.cs\(\d+\)\]
                    ~ data\.colour: red -> green

            Compared what the platforms render with output: 1 changed in 0\.00 s
            $
            """,
            host.Output);
    }

    [Fact]
    public void WhatPlatformsRender_IsComparedWithTheLastCommit_UnlessAskedOtherwise()
    {
        Requires.Program("git");
        Shop("red");
        host.Run("render", "--quiet");
        Git("init", "-q");
        Git("add", "-A");
        Git("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "base");
        Git("tag", "v1");
        Shop("green");

        Assert.Equal(1, host.Run("diff"));
        Assert.Equal(1, host.Run("diff", "--base", "v1"));
        Assert.Equal(2, host.Run("diff", "--base", "nowhere"));

        Assert.Matches("Compared what the platforms render with HEAD \\([0-9a-f]{7}\\): 1 changed in", host.Output);
        Assert.Matches("Compared what the platforms render with v1 \\([0-9a-f]{7}\\): 1 changed in", host.Output);
        Assert.Contains("error MAN8002: git knows no commit 'nowhere'", host.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void PlatformThatFails_IsAFinding_AndNoRemoval()
    {
        Shop("red");
        host.Run("render", "--quiet");
        host.Platforms.Clear();
        host.Platforms.Add(PlatformDefinition.Of("shop", static () => new TestPlatform(static _ => throw new InvalidOperationException("out of order"))));

        Assert.Equal(1, host.Run("diff", "--base-path", "output"));

        Assert.Contains("out of order", host.Error, StringComparison.Ordinal);
        Assert.Contains("no difference", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Selection_NarrowsBothSides()
    {
        foreach (var place in (string[])["shop/prod", "shop/stage", "other"])
        {
            WriteBoth($"old/{place}/map.yaml", $"new/{place}/map.yaml", Map, Map.Replace("red", "green", StringComparison.Ordinal));
            WriteBoth($"old/{place}/manifests.lock", $"new/{place}/manifests.lock", Lock, Lock);
        }

        Assert.Equal(1, host.Run("diff", "old", "new", "--platform", "shop", "--environment", "prod"));
        Assert.Contains("1 changed", host.Output, StringComparison.Ordinal);
        Assert.Contains("\nshop/prod\n", host.Output, StringComparison.Ordinal);

        Assert.Equal(2, host.Run("diff", "old", "new", "--platform", "shap"));
        Assert.Equal("error MAN8015: no tree on either side belongs to the platform 'shap'; expected other or shop. Fix the name, or leave the option out.\n", host.Error);
    }

    [Fact]
    public void TheSameInSeveralEnvironments_IsToldOnce()
    {
        foreach (var place in (string[])["shop/prod", "shop/stage"])
        {
            WriteBoth($"old/{place}/map.yaml", $"new/{place}/map.yaml", Map, Map.Replace("red", "green", StringComparison.Ordinal));
            WriteBoth($"old/{place}/manifests.lock", $"new/{place}/manifests.lock", Lock, Lock);
        }

        Assert.Equal(1, host.Run("diff", "old", "new"));

        Assert.Single(host.Output.Split('\n'), static line => line.Contains("red -> green", StringComparison.Ordinal));
        Assert.Contains("\nshop/prod, shop/stage\n", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_HasTheDocumentedShape()
    {
        WriteBoth("old/shop/map.yaml", "new/shop/map.yaml", Map, Map.Replace("red", "green", StringComparison.Ordinal).Replace("two", "2", StringComparison.Ordinal));
        WriteBoth("old/kustomization.yaml", "new/kustomization.yaml", "resources: [shop/map.yaml]\n", "resources: [shop/map.yaml]\nnamePrefix: x-\n");
        WriteBoth("old/notes.md", "new/notes.md", "a\n", "b\n");
        host.Write("new/shop/secret.yaml", "apiVersion: v1\nkind: Secret\nmetadata: {name: s, namespace: shop}\nstringData: {a: hunter2}\n");

        Assert.Equal(1, host.Run("diff", "old", "new", "--format", "json"));

        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "generator/Manifests.Review/difference.schema.json")));
        using var report = JsonDocument.Parse(host.Output);
        var difference = report.RootElement.GetProperty("difference");
        Assert.Empty(new DocumentedShape(schema.RootElement).Check(difference));
        Assert.Equal(2, difference.GetProperty("changes").GetArrayLength());
        Assert.Equal(2, difference.GetProperty("files").GetArrayLength());
        Assert.DoesNotContain("hunter2", host.Output, StringComparison.Ordinal);
        Assert.Equal(1, report.RootElement.GetProperty("counts").GetProperty("renamed").GetInt32());
    }

    [Theory]
    [InlineData("a b c", "error MAN8010: 3 paths were given; expected none, one folder to compare with its own past, or two folders to compare with each other.\n")]
    [InlineData("old new --base x", "error MAN8011: more than one base was given; expected one of --base <ref>, --base-path <dir>, or two folders. Leave the others out.\n")]
    [InlineData("old --base x --base-path y", "error MAN8011: more than one base was given; expected one of --base <ref>, --base-path <dir>, or two folders. Leave the others out.\n")]
    [InlineData("old nowhere", "error MAN8009: there is no folder 'nowhere'; expected a folder of manifests. Fix the path.\n")]
    [InlineData("--base-path old", "error MAN8016: there is no folder 'output' to compare, and this program renders no platforms; give a folder of trees, or two to compare.\n")]
    [InlineData("old new --format xml", "error MAN9006: 'xml' is not a format; expected text, json, markdown or html after --format.\n")]
    public void WrongCalls_AreRefused(string line, string expected)
    {
        WriteBoth("old/map.yaml", "new/map.yaml", Map, Map);

        Assert.Equal(2, host.Run(["diff", .. line.Split(' ')]));
        Assert.Equal(expected, host.Error);
    }

    [Fact]
    public void Report_GoesIntoAFile()
    {
        WriteBoth("old/map.yaml", "new/map.yaml", Map, Map.Replace("red", "green", StringComparison.Ordinal));

        Assert.Equal(1, host.Run("diff", "old", "new", "--output", "report.txt"));

        Assert.Equal("Compared new with old: 1 changed in 0.00 s; the report is in report.txt\n", host.Output);
        Assert.Contains("data.colour: red -> green", File.ReadAllText(Path.Combine(host.Folder, "report.txt")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere/report.html", "error MAN8012: the report cannot be written to 'nowhere/report.html': its folder is not there. Give a file in a folder that this user may write to.\n")]
    [InlineData("old", "error MAN8012: the report cannot be written to 'old': access was denied, or a folder stands in its place. Give a file in a folder that this user may write to.\n")]
    public void TargetThatCannotBeWritten_IsTold(string target, string expected)
    {
        WriteBoth("old/map.yaml", "new/map.yaml", Map, Map.Replace("red", "green", StringComparison.Ordinal));

        Assert.Equal(2, host.Run("diff", "old", "new", "--format", "html", "--output", target));
        Assert.Equal(expected, host.Error);
    }

    private const string Lock = "format: 1\ntool: 0.1.0\nkubernetes: 1.33\ncatalog: sha256:0\n\n";

    private void Shop(string colour)
    {
        host.Platforms.Clear();
        host.Platforms.Add(PlatformDefinition.Of("shop", () => new TestPlatform(platform =>
            platform.Root.Add("map.yaml", new Models.Core.V1.ConfigMap("settings", new Models.Core.V1.Namespace("shop")) { Data = new() { ["colour"] = colour } }))));
    }

    private void WriteBoth(string old, string young, string before, string after)
    {
        host.Write(old, before);
        host.Write(young, after);
    }

    private void Git(params string[] arguments)
    {
        using var git = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("git", arguments) { WorkingDirectory = host.Folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
