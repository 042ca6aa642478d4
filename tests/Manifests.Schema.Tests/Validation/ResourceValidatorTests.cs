using Manifests.Diagnostics;
using Manifests.Schema.Validation;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Schema.Tests.Validation;

public sealed class ResourceValidatorTests
{
    private static readonly TypeSchema TextMap = new(ValueKind.Object) { AdditionalProperties = Judge.Text };

    private static readonly KindSchema Secret = new("", "v1", "Secret", ResourceScope.Namespaced, Judge.Object(
        new PropertySchema("data", new TypeSchema(ValueKind.Object) { AdditionalProperties = new TypeSchema(ValueKind.String) { Format = "byte" } }),
        new PropertySchema("stringData", TextMap)))
    {
        Family = "kubernetes",
    };

    [Fact]
    public void ValuesOfSecrets_AreNeverPrinted()
    {
        var found = Judge.Resource(
            [Secret],
            "apiVersion: v1\nkind: Secret\nmetadata: {name: x}\ndata: {a: hunter-2}\nstringData: {b: 4711, c: 0777, d: {e: hunter}}\n");

        Assert.Equal(
            [
                "expected base64 text, found a text (not shown, it belongs to a Secret); encode it with the standard alphabet and padding, or write the plain text in 'stringData'",
                "expected a text, found an integer (not shown, it belongs to a Secret); write it in quotes",
                "expected a text, found an integer (not shown, it belongs to a Secret); write it in quotes",
                "expected a text, found a map; write a text, or check the indentation of what stands below it",
            ],
            found.Select(static diagnostic => diagnostic.Message));
        Assert.Equal("data.a", found[0].Path);
    }

    [Fact]
    public void Finding_CarriesOriginResourceAndPath()
    {
        var bag = new DiagnosticBag();
        var origin = new Location("Web.cs", 12, 0);
        var node = new Mapping { { "apiVersion", "example.com/v1" }, { "kind", "Sample" } };
        node.Add("metadata", new Mapping { { "name", "web" }, { "namespace", "shop" } });
        node.Add("spec", new Mapping { { "app.kubernetes.io/name", 1 } });
        var kinds = new KindsInMemory(Judge.Custom(TextMap));

        new ResourceValidator(kinds, new() { KubernetesVersion = Judge.Release }).Validate(node, bag, origin);

        var found = Assert.Single(bag.ToSorted());
        Assert.Equal(origin, found.Origin);
        Assert.Equal("example.com/v1 Sample shop/web", found.Resource);
        Assert.Equal("spec['app.kubernetes.io/name']", found.Path);
        Assert.Equal("error MAN2011: expected a text, found the integer 1; write it in quotes [spec['app.kubernetes.io/name'] of example.com/v1 Sample shop/web] [made at Web.cs(12)]", found.ToString());
    }

    [Fact]
    public void Patch_NeedsNothing_AndKnowsDirectives()
    {
        var item = Judge.Object(new PropertySchema("name", Judge.Text) { IsRequired = true }, new PropertySchema("image", Judge.Text) { IsRequired = true });
        var type = Judge.Object(
            new PropertySchema("containers", new TypeSchema(ValueKind.Array) { Items = item, MinItems = 2 }) { IsRequired = true },
            new PropertySchema("selector", TextMap) { IsRequired = true });
        var patch = new ValidationOptions { KubernetesVersion = Judge.Release, Partial = true };
        const string Yaml =
            "{$setElementOrder/containers: [{name: a}], $retainKeys: [containers], containers: [{name: a, $patch: delete}], "
            + "$deleteFromPrimitiveList/finalizers: [x]}";

        Assert.Empty(Judge.Find(Judge.Custom(type), Yaml, patch));
        Assert.NotEmpty(Judge.Find(Judge.Custom(type), Yaml));
    }

    [Fact]
    public void Patch_StillRefusesWhatIsWrong()
    {
        var patch = new ValidationOptions { KubernetesVersion = Judge.Release, Partial = true };
        var type = Judge.Object(new PropertySchema("replicas", Judge.Integer));

        Assert.Equal(
            [
                "expected one of \"replace\", \"merge\" or \"delete\", found the text \"remove\"; use one of them",
                "unknown field 'replica'; did you mean 'replicas'?",
            ],
            Judge.Find(Judge.Custom(type), "{$patch: remove, replica: 1}", patch).Select(static found => found.Message));
    }

    [Fact]
    public void EmbeddedResource_IsAWholeObject()
    {
        var type = new TypeSchema(ValueKind.Object) { IsEmbeddedResource = true, PreservesUnknownFields = true };

        Assert.Equal(
            ["the required field 'apiVersion' is missing; add it", "unknown field 'names'; did you mean 'name'?"],
            Judge.Spec(type, "{kind: Pod, metadata: {names: x}, anything: 1}").Order(StringComparer.Ordinal));
        Assert.Empty(Judge.Spec(type, "{apiVersion: v1, kind: Pod, metadata: {name: x}, spec: {a: 1}}"));
    }

    [Fact]
    public void CelRulesOfAPatch_AreCountedAsUnchecked()
    {
        Assert.Equal(1, UncheckedRules(isPatch: true));
        Assert.Equal(0, UncheckedRules(isPatch: false));
    }

    private static long UncheckedRules(bool isPatch)
    {
        var type = new TypeSchema(ValueKind.Integer) { Rules = [new CelRule("self > 0", null, null, null, null, false)] };
        var validator = new ResourceValidator(
            new KindsInMemory(Judge.Custom(type)), new() { KubernetesVersion = Judge.Release, Partial = isPatch });
        validator.Validate(Judge.Read("apiVersion: example.com/v1\nkind: Sample\nmetadata: {name: x}\nspec: 1\n"), new());
        return validator.UncheckedRules;
    }

    [Fact]
    public void RecursiveType_IsWalkedAsDeepAsTheValue()
    {
        TypeSchema? self = null;
        self = new TypeSchema(ValueKind.Object)
        {
            PropertyLoader = () => [new PropertySchema("child", self!), new PropertySchema("name", Judge.Text)],
        };

        Assert.Equal(
            ["expected a text, found the integer 1; write it in quotes"], Judge.Spec(self, "{child: {child: {child: {name: 1}}}}"));
    }

    [Fact]
    public void Validator_IsSafeToUseFromSeveralThreads()
    {
        var type = Judge.Object(new PropertySchema("a", new TypeSchema(ValueKind.String) { Pattern = "^x$" }) { IsRequired = true });
        var validator = new ResourceValidator(new KindsInMemory(Judge.Custom(type)), new() { KubernetesVersion = Judge.Release });
        var node = Judge.Read("apiVersion: example.com/v1\nkind: Sample\nmetadata: {name: x}\nspec: {a: y}\n");
        var bag = new DiagnosticBag();

        Parallel.For(0, 200, _ => validator.Validate(node, bag));

        Assert.Equal(200, bag.Count);
        Assert.Single(bag.ToSorted());
    }
}
