using System.Diagnostics.CodeAnalysis;
using Manifests.Cel.Libraries;
using Xunit;

namespace Manifests.Cel.Tests.Typing;

public sealed class CheckerTests
{
    private static readonly CelEnvironment Environment = CelEnvironment
        .Of(CelLibraries.All, new CelVariable("self", new Service()), new CelVariable("any", CelType.Dyn))
        .WithOptions(new CelEnvironmentOptions { RequiresUniformLiterals = true, ChecksLiterals = true });

    [Theory]
    [InlineData("self.name", "string")]
    [InlineData("self.ports", "list(int)")]
    [InlineData("self.ports.map(p, string(p))", "list(string)")]
    [InlineData("self.ports.filter(p, p > 1)[0]", "int")]
    [InlineData("self.labels.map(k, k)", "list(string)")]
    [InlineData("self.labels.transformMap(k, v, size(v))", "map(string, int)")]
    [InlineData("self.ports.transformMapEntry(i, p, {string(p): i})", "map(string, int)")]
    [InlineData("self.ports.sortBy(p, -p)", "list(int)")]
    [InlineData("self.?name", "optional_type(string)")]
    [InlineData("self.?name.orValue('')", "string")]
    [InlineData("self.labels[?'a'].optMap(v, size(v))", "optional_type(int)")]
    [InlineData("self.ports.first()", "optional_type(int)")]
    [InlineData("[[1]].flatten()", "list(int)")]
    [InlineData("any.a.b", "dyn")]
    [InlineData("any == 1 || self.name == any", "bool")]
    [InlineData("type(self.name)", "type(string)")]
    [InlineData("has(self.name) ? [1] : []", "list(int)")]
    [InlineData("self == null", "bool")]
    [InlineData("'%s %d'.format(['a', 1])", "string")]
    public void Expression_HasItsType(string text, string type) =>
        Assert.Equal(type, Environment.Compile(text).Program?.ResultType.ToString());

    [Theory]
    [InlineData("unknown", CelIssueKind.UndeclaredReference, 0, 7, "undeclared reference to 'unknown'", "unknown")]
    [InlineData("self.foo()", CelIssueKind.UndeclaredReference, 0, 10, "undeclared reference to 'foo'", "foo")]
    [InlineData("ip.isCanonical('::1')", CelIssueKind.UndeclaredReference, 0, 21,
        "undeclared reference to 'ip.isCanonical'", "ip.isCanonical")]
    [InlineData("oops.startsWith('a')", CelIssueKind.UndeclaredReference, 0, 4, "undeclared reference to 'oops'", "oops")]
    [InlineData("self.name.oops('a')", CelIssueKind.UndeclaredReference, 0, 19, "undeclared reference to 'oops'", "oops")]
    [InlineData("Foo{a: 1}", CelIssueKind.UndeclaredReference, 0, 9, "undeclared reference to 'Foo'", "Foo")]
    [InlineData("self.nam", CelIssueKind.UndefinedField, 0, 8, "undefined field 'nam'", "nam")]
    [InlineData("has(self.nam)", CelIssueKind.UndefinedField, 0, 13, "undefined field 'nam'", "nam")]
    [InlineData("self.name.x", CelIssueKind.WrongType, 0, 11, "a value of type string has no fields", null)]
    [InlineData("self.name + 1", CelIssueKind.NoMatchingOverload, 0, 13, "no overload of '+' takes (string, int)", "_+_")]
    [InlineData("1 == 'a'", CelIssueKind.NoMatchingOverload, 0, 8, "no overload of '==' takes (int, string)", "_==_")]
    [InlineData("'a' in 'abc'", CelIssueKind.NoMatchingOverload, 0, 12, "no overload of 'in' takes (string, string)", "@in")]
    [InlineData("self.ports['a']", CelIssueKind.NoMatchingOverload, 0, 15, "no overload of '[]' takes (list(int), string)", "_[_]")]
    [InlineData("self.name.startsWith(1)", CelIssueKind.NoMatchingOverload, 0, 23,
        "no overload of 'startsWith' on string takes (int)", "startsWith")]
    [InlineData("sets.contains([1], ['a'])", CelIssueKind.NoMatchingOverload, 0, 25,
        "no overload of 'sets.contains' takes (list(int), list(string))", "contains")]
    [InlineData("self.name.all(x, true)", CelIssueKind.WrongType, 0, 9, "a list or a map was expected here, found string", null)]
    [InlineData("self.ports.all(p, p)", CelIssueKind.WrongType, 18, 1, "bool was expected here, found int", null)]
    [InlineData("self.name && true", CelIssueKind.WrongType, 0, 9, "bool was expected here, found string", null)]
    [InlineData("true ? 1 : 'a'", CelIssueKind.WrongType, 0, 14, "the choices have the types int and string", null)]
    [InlineData("[1, 'a']", CelIssueKind.WrongType, 4, 3, "an item of type string stands among items of type int", null)]
    [InlineData("[?1]", CelIssueKind.WrongType, 2, 1, "an optional was expected here, found int", null)]
    [InlineData("duration('1d')", CelIssueKind.InvalidLiteral, 9, 4,
        "the text '1d' cannot be given to duration(): it is not a duration such as 1h30m", null)]
    [InlineData("timestamp('x')", CelIssueKind.InvalidLiteral, 10, 3,
        "the text 'x' cannot be given to timestamp(): it is not a time such as 2026-01-02T03:04:05Z", null)]
    [InlineData("self.name.matches('(?=a)')", CelIssueKind.InvalidLiteral, 18, 7,
        "the text '(?=a)' cannot be given to matches(): it looks ahead or behind", null)]
    public void Mistake_IsToldWithItsPlace(string text, CelIssueKind kind, int start, int length, string message, string? name) =>
        Assert.Equal([new CelIssue(kind, message, new CelSpan(start, length), name)], Environment.Compile(text).Issues);

    [Fact]
    public void EveryMistakeIsTold_InTheOrderOfTheText() => Assert.Equal(
        ["undeclared reference to 'a'", "no overload of '+' takes (int, string)", "undeclared reference to 'b'"],
        Environment.Compile("a == 1 || 1 + 'x' == 2 || b").Issues.Select(static issue => issue.Message));

    [Fact]
    public void WantedType_IsHeldTo()
    {
        Assert.True(Environment.Compile("any.ready", CelType.Bool).IsUsable);
        Assert.Equal(
            [new CelIssue(CelIssueKind.WrongType, "bool was expected here, found string", new CelSpan(0, 9))],
            Environment.Compile("self.name", CelType.Bool).Issues);
    }

    [Fact]
    public void TypesThatDoubleAgainAndAgain_AreAMistake()
    {
        var doublings = string.Concat(Enumerable.Repeat(".map(l, {l: l})", 40));
        Assert.Equal(
            "the type of this expression is made of too many types",
            Environment.Compile($"['a']{doublings}").Issues[0].Message);
    }

    [Fact]
    public void ListsOfSeveralTypes_AreTakenWhereTheyMay() => Assert.Equal(
        "list(dyn)",
        Environment.WithOptions(new CelEnvironmentOptions()).Compile("[1, 'a']").Program?.ResultType.ToString());

    [Fact]
    public void NewerLibraries_HaveWhatOlderEnvironmentsLack()
    {
        var older = CelEnvironment.Of([StandardLibrary.Instance]);
        var issue = Assert.Single(older.Compile("[1].distinct() == [1]").Issues);
        Assert.Equal("distinct", issue.Name);
        Assert.False(older.HasFunction(issue.Name!));
        Assert.True(Environment.HasFunction(issue.Name!));
    }

    private sealed class Service() : CelObjectType("Service")
    {
        public override bool TryGetField(string field, [NotNullWhen(true)] out CelType? type)
        {
            type = field switch
            {
                "name" => String,
                "ports" => ListOf(Int),
                "labels" => MapOf(String, String),
                _ => null,
            };
            return type is not null;
        }
    }
}
