using System.Text;
using Manifests.Diagnostics;
using Manifests.Platforms.Tests.Seeds;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.Asya;

/// <summary>What the tree holds, counted.</summary>
public sealed class InventoryTests
{
    [Fact]
    public void AwsObjects_AreForty() => AssertCounts(
        AsyaTree.Default.Aws(),
        ("VPC", 1), ("Subnet", 4), ("InternetGateway", 1), ("ElasticIPAddress", 1), ("NATGateway", 1), ("RouteTable", 2),
        ("Cluster", 1), ("Nodegroup", 2), ("Addon", 4), ("OpenIDConnectProvider", 1),
        // Cluster, nodes, operator, actors, gateway, KEDA, autoscaler.
        ("Role", 7),
        // KEDA, autoscaler, operator, two gateways, three actors.
        ("PodIdentityAssociation", 8),
        ("Bucket", 1), ("Key", 1), ("Alias", 1),
        // Three actors and dead letters.
        ("Queue", 4));

    [Fact]
    public void ClusterObjects_AreThese() => AssertCounts(
        AsyaTree.Default.Resources.Except(AsyaTree.Default.Aws()).Where(static document => document.Kind != "Application"),
        // The definition of AsyncActor is read from its own repository.
        ("Namespace", 4), ("DaemonSet", 1), ("NetworkPolicy", 2), ("AsyncActor", 3), ("ServiceAccount", 3),
        // The GPU test and ArgoCD's health of Applications.
        ("Job", 1), ("ConfigMap", 1));

    [Fact]
    public void AwsObjects_AreAllInTheirNamespace() =>
        Assert.All(AsyaTree.Default.Aws(), static document => Assert.Equal("ack-system", document.Namespace));

    [Theory]
    [InlineData("asya-prod")]
    [InlineData("asya-e2e")]
    public void CommittedEnvironment_HasNoFinding(string environment) =>
        Assert.Empty(RenderedPlatform.Of(AsyaTree.Definition, environment).Diagnostics);

    [Fact]
    public void Tree_HasThePlacesOfTheLayout()
    {
        string[] folders =
        [
            "apps/", "ack/network/", "ack/eks/", "ack/iam/", "ack/s3/", "ack/sqs/",
            "cluster/namespaces/", "cluster/device-plugin/", "cluster/network-policies/", "actors/base/", "actors/overlays/asya-prod/",
        ];

        Assert.True(AsyaTree.Default.Tree.TryFind("root.yaml", out _));
        Assert.All(folders, static folder => Assert.Contains(
            AsyaTree.Default.Tree.Files, file => file.Path.StartsWith(folder, StringComparison.Ordinal)));
    }

    [Fact]
    public void AccountAndRegion_AreOnlyParameters()
    {
        var rendered = RenderedPlatform.Of(AsyaTree.Definition, "asya-e2e");

        // The notes name a region as an example of one.
        var texts = string.Concat(rendered.Tree.Files.Where(static file => file.Path != "NOTES.md").Select(static file => Encoding.UTF8.GetString(file.Bytes.Span)));
        Assert.DoesNotContain(AsyaTree.AccountId, texts, StringComparison.Ordinal);
        Assert.DoesNotContain("us-east-1", texts, StringComparison.Ordinal);
    }

    [Fact]
    public void Name_IsNeverTheBrokenSpelling() => Assert.All(
        AsyaTree.Default.Tree.Files,
        static file => Assert.True(file.Bytes.Span.IndexOfAnyExceptInRange((byte)0, (byte)127) < 0, file.Path));

    [Theory]
    [InlineData("", "AWS ended Amazon Linux 2 images of EKS on 2025-11-26", true)]
    [InlineData("gpuImage: bottlerocket", "AWS ended Amazon Linux 2 images of EKS on 2025-11-26", false)]
    [InlineData("", "[\"asya-cluster\"]", true)]
    [InlineData("", "aws s3 ls", true)]
    [InlineData("", "`restricted` refuses it", true)]
    [InlineData("podSecurity: baseline", "`restricted` refuses it", false)]
    [InlineData("scaling: gitOps", "expect it to take pods away", true)]
    [InlineData("", "KEDA refuses that without an access key", true)]
    [InlineData("identity: irsa", "list-pod-identity-associations", false)]
    public void Notes_TellWhatHolds(string settings, string words, bool there) =>
        Assert.Equal(there, AsyaTree.With(settings).TextOf("NOTES.md").Contains(words, StringComparison.Ordinal));

    [Fact]
    public void Notes_TellEverySetting()
    {
        var notes = AsyaTree.Default.TextOf("NOTES.md");
        var reader = new SettingsReader(new Yaml.Mapping(), new DiagnosticBag());
        _ = Bound<Platforms.Asya.AsyaSettings>(reader);

        Assert.All(reader.KnownKeys, key => Assert.Contains($"`{key}`", notes, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Notes_HaveTheCommandsOfTheRequirements(int listing)
    {
        var notes = AsyaTree.Default.TextOf("NOTES.md");
        var commands = Seed.Number(1).Listing(listing).Text
            .Replace("<cluster-name>", "asya", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(static line => line.Split(" | ")[0]);

        Assert.All(commands, command => Assert.Contains($"`{command}`", notes, StringComparison.Ordinal));
    }

    private static T Bound<T>(SettingsReader reader)
        where T : ISettings<T> => T.Bind(reader);

    private static void AssertCounts(
        IEnumerable<TreeDocument> documents, params (string Kind, int Count)[] expected) => Assert.Equal(
        expected.Order(),
        documents.CountBy(static document => document.Kind).Select(static kind => (kind.Key, kind.Value)).Order());
}
