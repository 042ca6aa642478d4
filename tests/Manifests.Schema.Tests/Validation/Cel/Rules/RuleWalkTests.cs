using Manifests.Diagnostics;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Cel.Rules;

public sealed class RuleWalkTests
{
    private static readonly TypeSchema Number = new(ValueKind.Integer);

    [Fact]
    public void RuleThatHolds_SaysNothing() =>
        Assert.Empty(Sentences(Object("self.min <= self.max", null, Number, Number), "{min: 1, max: 2}"));

    [Fact]
    public void BrokenRule_IsToldWithItsMessage() =>
        Assert.Equal(
            ["spec: min is above max; change the value so that this rule of Sample holds: self.min <= self.max"],
            Sentences(Object("self.min <= self.max", "min is above max", Number, Number), "{min: 2, max: 1}"));

    [Fact]
    public void BrokenRuleWithoutMessage_StillSaysTheRule() =>
        Assert.Equal(
            ["spec: the value breaks a rule; change the value so that this rule of Sample holds: self.min <= self.max"],
            Sentences(Object("self.min <= self.max", null, Number, Number), "{min: 2, max: 1}"));

    [Fact]
    public void MessageExpression_SpeaksBeforeTheMessage()
    {
        var type = With(Object("", null, Number, Number), new CelRule(
            "self.min <= self.max", "unused", "'min ' + string(self.min) + ' is above ' + string(self.max)", null, null, false));
        Assert.Equal(
            ["spec: min 2 is above 1; change the value so that this rule of Sample holds: self.min <= self.max"],
            Sentences(type, "{min: 2, max: 1}"));
    }

    [Theory]
    [InlineData("'two' + '\\nlines'")]
    [InlineData("'  '")]
    [InlineData("string(1 / (self.max - self.max))")]
    public void MessageExpressionWithoutAUsableText_LeavesItToTheMessage(string expression)
    {
        var type = With(Object("", null, Number, Number), new CelRule("self.min <= self.max", "said", expression, null, null, false));
        Assert.Equal(
            ["spec: said; change the value so that this rule of Sample holds: self.min <= self.max"],
            Sentences(type, "{min: 2, max: 1}"));
    }

    [Fact]
    public void FieldPath_MovesTheFinding()
    {
        var type = With(Object("", null, Number, Number), new CelRule("self.min <= self.max", "said", null, "FieldValueForbidden", ".max", false));
        var found = Assert.Single(Find(type, "{min: 2, max: 1}"));
        Assert.Equal(("spec.max", 4, 21), (found.Path, found.Location.Line, found.Location.Column));
    }

    [Fact]
    public void AbsentField_IsAnErrorOfTheRule() =>
        Assert.Equal(
            ["spec: this rule of Sample could not be evaluated: no such key: max (self.min <= self.max); set what the rule reads, or mend the rule"],
            Sentences(Object("self.min <= self.max", null, Number, Number), "{min: 2}"));

    [Fact]
    public void Defaults_AreFilledInBefore()
    {
        var type = With(
            new TypeSchema(ValueKind.Object) { Properties = [new PropertySchema("min", Number) { Default = "5" }] },
            new CelRule("self.min < 3", "too large", null, null, null, false));
        Assert.Equal(["spec: too large; change the value so that this rule of Sample holds: self.min < 3"], Sentences(type, "{}"));
    }

    [Fact]
    public void WrongType_KeepsRulesFromBeingEvaluated() =>
        Assert.Equal(
            ["spec.min: expected an integer, found the text \"2\"; remove the quotes"],
            Sentences(Object("self.min <= self.max", null, Number, Number), "{min: \"2\", max: 1}"));

    [Fact]
    public void TransitionRule_SaysNothingOfANewObject() =>
        Assert.Empty(Sentences(Object("self.min >= oldSelf.min", null, Number, Number), "{min: 1, max: 2}"));

    [Fact]
    public void OptionalOldSelf_IsNoneForANewObject()
    {
        var type = With(Object("", null, Number, Number), new CelRule("oldSelf.hasValue()", "must be there before", null, null, null, true));
        Assert.Equal(
            ["spec: must be there before; change the value so that this rule of Sample holds: oldSelf.hasValue()"],
            Sentences(type, "{min: 1}"));
    }

    [Fact]
    public void RuleThatIsNoCel_IsAWarning()
    {
        var found = Assert.Single(Find(Object("self.min <=", null, Number, Number), "{min: 1}"));
        Assert.Equal(Severity.Warning, found.Severity);
        Assert.StartsWith("the value was not checked against this rule of Sample, which is not valid CEL: ", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.32", "1.2.3", 1)]
    [InlineData("1.33", "1.2.3", 0)]
    [InlineData("1.32", "x", 2)]
    [InlineData("1.33", "x", 1)]
    public void RuleOfALaterRelease_IsToldAndStillEvaluated(string release, string value, int findings)
    {
        var type = With(Judge.Object(new PropertySchema("v", Judge.Text)), new CelRule("isSemver(self.v)", "no version", null, null, null, false));
        var found = Judge.Find(Judge.Custom(type), $"{{v: {value}}}", new() { KubernetesVersion = KubernetesVersion.Parse(release) });

        Assert.Equal(findings, found.Length);
        Assert.Equal(
            release == "1.32" ? ["Kubernetes 1.32 cannot compile this rule of Sample: undeclared reference to 'isSemver' (isSemver(self.v)); take an older release of the definition, or a newer Kubernetes"] : [],
            found.Where(static finding => finding.Severity == Severity.Warning).Select(static finding => finding.Message));
    }

    [Fact]
    public void Items_AreJudgedOneByOne()
    {
        var item = With(Judge.Object(new PropertySchema("name", Judge.Text)), new CelRule("self.name != 'x'", "no x", null, null, null, false));
        Assert.Equal(
            ["spec[1]: no x; change the value so that this rule of Sample holds: self.name != 'x'"],
            Sentences(new TypeSchema(ValueKind.Array) { Items = item }, "[{name: a}, {name: x}]"));
    }

    [Fact]
    public void Sets_AreEqualInAnyOrder()
    {
        var set = new TypeSchema(ValueKind.Array) { Items = Judge.Text, ListType = ListType.Set };
        Assert.Empty(Sentences(With(set, new CelRule("self == ['b', 'a']", "not the set", null, null, null, false)), "[a, b]"));
    }

    [Fact]
    public void KeyedLists_AreEqualInAnyOrder()
    {
        var list = new TypeSchema(ValueKind.Array)
        {
            Items = Judge.Object(new PropertySchema("name", Judge.Text), new PropertySchema("value", Number)),
            ListType = ListType.Map,
            ListMapKeys = ["name"],
        };
        var type = Judge.Object(new PropertySchema("left", list), new PropertySchema("right", list));
        Assert.Empty(Sentences(
            With(type, new CelRule("self.left == self.right", "differ", null, null, null, false)),
            "{left: [{name: a, value: 1}, {name: b, value: 2}], right: [{name: b, value: 2}, {name: a, value: 1}]}"));
    }

    [Fact]
    public void TextsWithFormat_AreTimesAndBytes()
    {
        var type = Judge.Object(
            new PropertySchema("at", new TypeSchema(ValueKind.String) { Format = "date-time" }),
            new PropertySchema("span", new TypeSchema(ValueKind.String) { Format = "duration" }),
            new PropertySchema("raw", new TypeSchema(ValueKind.String) { Format = "byte" }));
        Assert.Empty(Sentences(
            With(type, new CelRule(
                "self.at.getFullYear() == 2024 && self.span == duration('48h') && self.raw == b'hello'", "wrong", null, null, null, false)),
            "{at: \"2024-01-31T12:30:00Z\", span: 2 days, raw: aGVsbG8=}"));
    }

    [Fact]
    public void FieldsThatAreNoIdentifiers_AreEscaped()
    {
        var type = Judge.Object(new PropertySchema("x-kind", Judge.Text), new PropertySchema("namespace", Judge.Text));
        Assert.Empty(Sentences(
            With(type, new CelRule("self.x__dash__kind == 'a' && self.__namespace__ == 'b'", "wrong", null, null, null, false)),
            "{x-kind: a, namespace: b}"));
    }

    [Fact]
    public void CostlyRules_StopWithOneSentence()
    {
        var type = With(
            new TypeSchema(ValueKind.Array) { Items = Number },
            new CelRule("self.all(a, self.all(b, self.all(c, a + b + c >= 0)))", "no", null, null, null, false));
        Assert.Equal(
            ["spec: the rules of Sample cost more for this object than a server spends on one, so the rest of them was not evaluated; make the object smaller"],
            Sentences(type, $"[{string.Join(", ", Enumerable.Range(0, 200))}]"));
    }

    private static TypeSchema Object(string rule, string? message, TypeSchema min, TypeSchema max) => With(
        Judge.Object(new PropertySchema("min", min), new PropertySchema("max", max)),
        rule.Length == 0 ? [] : [new CelRule(rule, message, null, null, null, false)]);

    private static TypeSchema With(TypeSchema type, params CelRule[] rules) => new(type.Kind)
    {
        Properties = type.Properties,
        Items = type.Items,
        ListType = type.ListType,
        ListMapKeys = type.ListMapKeys,
        Rules = [.. rules],
    };

    private static Diagnostic[] Find(TypeSchema type, string yaml) => Judge.Find(Judge.Custom(type), yaml);

    private static string[] Sentences(TypeSchema type, string yaml) =>
        [.. Find(type, yaml).Select(static found => $"{found.Path}: {found.Message}")];
}
