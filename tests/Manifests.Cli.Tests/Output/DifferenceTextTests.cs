using System.Text;
using System.Text.Json;
using Manifests.Diagnostics;
using Manifests.Review;
using Manifests.Testing;

namespace Manifests.Cli.Tests.Output;

/// <summary>What happens because of a change, in the forms for a terminal and for programs.</summary>
public sealed class DifferenceTextTests : IDisposable
{
    private const string Claim = "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: NAME, namespace: shop}\n";

    private readonly HostFixture host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public void WhatWillHappen_StandsFirst_TheWorstAtTheTop()
    {
        using var output = new StringWriter();

        new DifferenceText(output, Ansi.Off).Write(Graded());

        Assert.Equal(
            """
            - old
            + new

            1 danger
              PersistentVolumeClaim shop/left: its data is lost [volume-deleted]
                  keep it

            1 notice
              PersistentVolumeClaim shop/kept: it is seen [seen]

              no Application
                - PersistentVolumeClaim shop/left  old/left.yaml(1,1)
                ~ PersistentVolumeClaim shop/kept  new/kept.yaml(1,1)
                    + spec: {"volumeName":"a"}


            """,
            output.ToString());
    }

    [Fact]
    public void Colours_AreThoseOfTheSeverity()
    {
        using var output = new StringWriter();

        new DifferenceText(output, Ansi.On).Write(Graded());

        Assert.Contains("\n\u001b[1;31m1 danger\u001b[0m\n", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("\n\u001b[1;36m1 notice\u001b[0m\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_WithConsequences_HasTheDocumentedShape()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "generator/Manifests.Review/difference.schema.json")));
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            new DifferenceJson(json).Write(Graded());
            json.WriteEndObject();
        }

        using var report = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        var difference = report.RootElement.GetProperty("difference");

        Assert.Empty(new DocumentedShape(schema.RootElement).Check(difference));
        Assert.Equal("danger", difference.GetProperty("changes")[0].GetProperty("severity").GetString());
        Assert.Equal("keep it", difference.GetProperty("changes")[0].GetProperty("consequences")[0].GetProperty("wayOut").GetString());
    }

    private TreeDifference Graded()
    {
        host.Write("old/left.yaml", Claim.Replace("NAME", "left", StringComparison.Ordinal));
        host.Write("old/kept.yaml", Claim.Replace("NAME", "kept", StringComparison.Ordinal));
        host.Write("new/kept.yaml", Claim.Replace("NAME", "kept", StringComparison.Ordinal) + "spec: {volumeName: a}\n");
        var source = new SideSource(SchemaSource.Kinds, new DiagnosticBag());
        var before = source.Folder(Path.Combine(host.Folder, "old"), "old")!;
        var after = source.Folder(Path.Combine(host.Folder, "new"), "new", before)!;
        var difference = source.Compare(before, after);
        return difference with { Changes = [.. difference.Changes.Select(static change => change with { Consequences = [WhatHappens(change)] })] };
    }

    private static Consequence WhatHappens(ResourceChange change) => change.Kind == ChangeKind.Removed
        ? new Consequence("volume-deleted", ConsequenceSeverity.Danger, "its data is lost", "keep it")
        : new Consequence("seen", ConsequenceSeverity.Notice, "it is seen") { Path = change.Fields[0].Path };
}
