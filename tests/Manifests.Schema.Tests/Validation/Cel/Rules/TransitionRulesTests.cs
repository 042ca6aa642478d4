using Manifests.Cel;
using Manifests.Diagnostics;
using Manifests.Schema.Validation.Cel;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Cel.Rules;

public sealed class TransitionRulesTests
{
    private static readonly TypeSchema Immutable = new(ValueKind.String) { Rules = [Rule("self == oldSelf", "is immutable")] };

    [Fact]
    public void BrokenRule_IsToldAtItsValue() => Assert.Equal(
        ["spec.name: is immutable"], Check(Object(("name", Immutable)), "{name: a}", "{name: b}"));

    [Fact]
    public void RuleThatHolds_SaysNothing() => Assert.Empty(Check(Object(("name", Immutable)), "{name: a}", "{name: a}"));

    [Theory]
    [InlineData("{}", "{name: b}")]
    [InlineData("{name: a}", "{}")]
    [InlineData("{name: null}", "{name: b}")]
    public void NewOrMissingValue_IsNotCompared(string before, string after) => Assert.Empty(Check(Object(("name", Immutable)), before, after));

    [Fact]
    public void RuleAboutOneState_IsLeftToTheValidator() =>
        Assert.Empty(Check(Object(("name", new(ValueKind.String) { Rules = [Rule("self == 'x'", "is not x")] })), "{name: a}", "{name: b}"));

    [Fact]
    public void ItemsOfAListOfTypeMap_AreComparedByTheirKeys()
    {
        var item = Object(("key", new(ValueKind.String)), ("value", Immutable));
        var list = new TypeSchema(ValueKind.Array) { Items = item, ListType = ListType.Map, ListMapKeys = ["key"] };

        Assert.Equal(
            ["spec.items[key=b].value: is immutable"],
            Check(Object(("items", list)), "{items: [{key: a, value: x}, {key: b, value: y}]}", "{items: [{key: b, value: z}, {key: a, value: x}, {key: c, value: n}]}"));
    }

    [Fact]
    public void ItemsOfOtherLists_AreComparedWithNone()
    {
        var list = new TypeSchema(ValueKind.Array) { Items = Object(("value", Immutable)) };

        Assert.Empty(Check(Object(("items", list)), "{items: [{value: x}]}", "{items: [{value: y}]}"));
    }

    [Fact]
    public void ValuesOfFreeKeys_AreComparedByTheirKeys() => Assert.Equal(
        ["spec.a: is immutable"],
        Check(new TypeSchema(ValueKind.Object) { AdditionalProperties = Immutable }, "{a: x, b: y}", "{a: z, b: y, c: n}"));

    [Fact]
    public void FilledInValue_IsWhatTheServerCompares()
    {
        var type = new TypeSchema(ValueKind.Object)
        {
            Properties = [new PropertySchema("name", Immutable) { Default = "\"a\"" }],
        };

        Assert.Empty(Check(type, "{name: a}", "{}"));
        Assert.Equal(["spec.name: is immutable"], Check(type, "{name: b}", "{}"));
    }

    [Fact]
    public void OptionalOldSelf_HoldsTheOldValue() => Assert.Equal(
        ["spec.name: may not shrink from abc"],
        Check(
            Object(("name", new(ValueKind.String)
            {
                Rules = [new("!oldSelf.hasValue() || self.size() >= oldSelf.value().size()", null, "'may not shrink from ' + oldSelf.value()", null, null, true)],
            })),
            "{name: abc}", "{name: a}"));

    [Fact]
    public void BrokenRuleWithoutMessage_SaysTheRule() => Assert.Equal(
        ["spec.name: the change breaks the rule self == oldSelf"],
        Check(Object(("name", new(ValueKind.String) { Rules = [Rule("self == oldSelf", null)] })), "{name: a}", "{name: b}"));

    [Fact]
    public void RuleThatIsNoCel_IsLeftOut() =>
        Assert.Empty(Check(Object(("name", new(ValueKind.String) { Rules = [Rule("self == (oldSelf", "is broken")] })), "{name: a}", "{name: b}"));

    [Fact]
    public void EveryRuleAboutUpdatesInTheCatalog_IsUsable()
    {
        var unusable = new List<string>();
        foreach (var name in KnownKinds.OfProgram.KindNames)
        {
            var kind = KnownKinds.OfProgram.FindKind(name.ApiVersion, name.Kind)!;
            unusable.AddRange(Types(kind.Type, []).SelectMany(static type => type.Rules)
                .Where(rule => rule.Rule.Contains("oldSelf", StringComparison.Ordinal)
                    && !CompiledRule.Of(rule, CelType.Dyn, new KubernetesVersion(1, 36)).Compilation.IsUsable)
                .Select(rule => $"{name}: {rule.Rule}"));
        }

        Assert.Empty(unusable);
    }

    private static IEnumerable<TypeSchema> Types(TypeSchema type, HashSet<TypeSchema> seen) => !seen.Add(type)
        ? []
        : type.Properties.Select(static property => property.Type).Append(type.Items).Append(type.AdditionalProperties).OfType<TypeSchema>()
            .SelectMany(inner => Types(inner, seen)).Prepend(type);

    private static CelRule Rule(string rule, string? message) => new(rule, message, null, null, null, false);

    private static TypeSchema Object(params (string Name, TypeSchema Type)[] fields) => new(ValueKind.Object)
    {
        Properties = [.. fields.Select(static field => new PropertySchema(field.Name, field.Type))],
    };

    private static string[] Check(TypeSchema spec, string before, string after)
    {
        var kind = new KindSchema("example.org", "v1", "Sample", ResourceScope.Namespaced, Object(("spec", spec)));
        return [.. new TransitionRules(new KubernetesVersion(1, 34)).Check(kind, Read(before), Read(after)).Select(Words)];

        static Mapping Read(string text) => (Mapping)YamlReader.ReadSingle($"spec: {text}", "a.yaml", new DiagnosticBag())!;
    }

    private static string Words(BrokenTransition broken) =>
        string.Join('.', broken.Path.Select(static step => step.Key ?? $"[{string.Join(',', step.Item.Select(static pair => $"{pair.Key}={pair.Value}"))}]"))
            .Replace(".[", "[", StringComparison.Ordinal) + ": " + broken.Message;
}
