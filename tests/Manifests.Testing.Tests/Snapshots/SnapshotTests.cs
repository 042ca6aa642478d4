using System.Text;
using Manifests.Yaml;

namespace Manifests.Testing.Tests.Snapshots;

public sealed class SnapshotTests
{
    [Fact]
    public void Text_EqualToTheVerifiedFile_Passes() => Snapshot.Verify("kind: Namespace\n", "yaml");

    [Fact]
    public void Node_IsWrittenAsYaml() => Snapshot.Verify(new Mapping { { "kind", "Namespace" }, { "note", "no" } });

    [Theory]
    [InlineData("a")]
    [InlineData("b/c")]
    public void Theory_Argument_IsPartOfTheName(string letter) => Snapshot.Verify($"{letter}\n");

    [Fact]
    public void Parameters_ToldByTheTest_ArePartOfTheName() => Snapshot.Verify("one\n", parameters: "first");

    [Fact]
    public void Tree_EqualToTheVerifiedFolder_Passes() => Snapshot.VerifyTree(
    [
        KeyValuePair.Create<string, ReadOnlyMemory<byte>>("base/a.yaml", Encoding.UTF8.GetBytes("a: 1\n")),
        KeyValuePair.Create<string, ReadOnlyMemory<byte>>("b.yaml", Encoding.UTF8.GetBytes("b: 2\n")),
    ]);

    [Fact]
    public void VerifiedFiles_OfThisProject_AllHaveTheirTest() => Snapshot.VerifyNoneStale(typeof(SnapshotTests).Assembly);

    [Fact]
    public void NewContent_LeavesReceivedBesideTheSource_AndFailsWithTheDiff()
    {
        var source = SourcePath.Resolve(Here());
        var received = Path.Combine(Path.GetDirectoryName(source)!, "SnapshotTests.NewContent_LeavesReceivedBesideTheSource_AndFailsWithTheDiff_x.received.txt");
        try
        {
            var failure = Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Snapshot.Verify("new\n", parameters: "x"));
            Assert.StartsWith("1 snapshot file differs.\n  new: SnapshotTests.NewContent", failure.Message, StringComparison.Ordinal);
            Assert.EndsWith("@@ -0,0 +1 @@\n+new\n\nIf the new content is right, copy each '.received' over its '.verified' (and delete a verified file that is no longer made).", failure.Message, StringComparison.Ordinal);
            Assert.Equal("new\n", File.ReadAllText(received));
        }
        finally
        {
            File.Delete(received);
        }
    }

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}
