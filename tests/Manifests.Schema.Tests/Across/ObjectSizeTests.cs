using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Manifests.Diagnostics;
using Manifests.Schema.Across;
using Manifests.Schema.Tests.Validation;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Schema.Tests.Across;

public sealed class ObjectSizeTests
{
    private const string Fix =
        "apply it server-side: the sync option 'ServerSideApply=true' in its Application, or in the annotation 'argocd.argoproj.io/sync-options' of the object, or 'kubectl apply --server-side'";

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // {"apiVersion":"v1","data":{"k":""},"kind":"ConfigMap","metadata":{"name":"a"}}
    private const int Frame = 78;

    // The key of the annotation, the line break and the "annotations":{}, that the client adds.
    private const int Copy = 48 + 1 + 17;

    [Theory]
    [InlineData(262_144 - Frame - Copy, 0)]
    [InlineData(262_144 - Frame - Copy + 1, 262_145)]
    public void ObjectOfAClient_FitsIntoAnAnnotation(int length, int told) => Assert.Equal(
        told == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"error MAN2583: the object makes annotations of {told} bytes when a client applies it, because it keeps a copy of it there, and a server takes at most 262144; {Fix} [v1 ConfigMap a]")],
        Find(ConfigMap(new string('x', length))));

    [Theory]
    [InlineData("ServerSideApply=true")]
    [InlineData("Prune=false, Replace=true")]
    public void ObjectThatSaysHowItIsApplied_IsAccepted(string options)
    {
        var large = ConfigMap(new string('x', 300_000));
        large.MappingOf("metadata")!.Add("annotations", new Mapping { ["argocd.argoproj.io/sync-options"] = options });

        Assert.Empty(Find(large));
    }

    [Fact]
    public void ObjectOfTheServer_IsAccepted() => Assert.Empty(Find(ConfigMap(new string('x', 300_000)), ApplyMode.ServerSide));

    [Theory]
    [InlineData(ApplyMode.Unknown, "warning MAN2584")]
    [InlineData(ApplyMode.ClientSide, "error MAN2583")]
    public void Definition_MayBeAppliedByTheServer(ApplyMode mode, string start)
    {
        var large = ConfigMap(new string('x', 300_000));
        large["kind"] = "CustomResourceDefinition";

        Assert.StartsWith(start, Assert.Single(Find(large, mode)), StringComparison.Ordinal);
    }

    [Fact]
    public void Object_FitsIntoTheStore()
    {
        Assert.Equal(
            ["error MAN2586: the object has 1572865 bytes as JSON, and etcd takes at most 1572864 with its default settings; split it, or shorten its texts [v1 ConfigMap a]"],
            Find(ConfigMap(new string('x', 1_572_865 - Frame)), ApplyMode.ServerSide));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{a: [1, -2.5, true, null, {}], b: {c: [], d: [[]]}}")]
    [InlineData("\"a\\n\\t\\\"\\\\<>&\\u2028\\u0001\"")]
    [InlineData("{\"ä\": \"€\"}")]
    public void JsonSize_IsThatOfTheWrittenText(string yaml)
    {
        var node = Judge.Read($"x: {yaml}\n")["x"]!;

        Assert.Equal(Encoding.UTF8.GetByteCount(GoJson(node)), JsonSize.Of(node));
    }

    private static string GoJson(Node node) => node switch
    {
        Mapping mapping => "{" + string.Join(",", mapping.Select(static entry => $"{GoText(entry.Key)}:{GoJson(entry.Value)}")) + "}",
        Sequence list => "[" + string.Join(",", list.Select(GoJson)) + "]",
        Scalar { Kind: ScalarKind.String } text => GoText(text.Text),
        Scalar scalar => scalar.Text,
        _ => "",
    };

    private static string GoText(string text)
    {
        var json = JsonSerializer.Serialize(text, Relaxed);
        return json.Replace("<", "\\u003c", StringComparison.Ordinal).Replace(">", "\\u003e", StringComparison.Ordinal).Replace("&", "\\u0026", StringComparison.Ordinal);
    }

    private static Mapping ConfigMap(string value) => new()
    {
        ["apiVersion"] = "v1",
        ["data"] = new Mapping { ["k"] = value },
        ["kind"] = "ConfigMap",
        ["metadata"] = new Mapping { ["name"] = "a" },
    };

    private static string[] Find(Mapping resource, ApplyMode mode = ApplyMode.Unknown)
    {
        var bag = new DiagnosticBag();
        ObjectSize.Check(resource, mode, bag);
        return [.. bag.ToSorted().Select(static found => found.ToString())];
    }
}
