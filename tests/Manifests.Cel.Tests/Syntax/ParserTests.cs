using Manifests.Cel.Libraries;
using Xunit;

namespace Manifests.Cel.Tests.Syntax;

public sealed class ParserTests
{
    private static readonly CelEnvironment Environment = CelEnvironment.Of(CelLibraries.All, new CelVariable("self", CelType.Dyn));

    [Theory]
    [InlineData("", 0, 0, "an expression was expected, but the text ends")]
    [InlineData("1 +", 3, 0, "an expression was expected, but the text ends")]
    [InlineData("1 2", 2, 1, "the expression should end here")]
    [InlineData("[1, 2", 5, 0, "']' was expected, but the text ends")]
    [InlineData("{1}", 2, 1, "':' was expected")]
    [InlineData("self.", 5, 0, "a field or function name was expected, but the text ends")]
    [InlineData("self.in", 5, 2, "a field or function name was expected")]
    [InlineData("'abc", 0, 4, "a text is not closed")]
    [InlineData("'a\nb'", 0, 2, "a text is not closed")]
    [InlineData(@"'\q'", 1, 2, @"the escape \q is not one of CEL's")]
    [InlineData(@"b'\u0041'", 2, 2, @"the escape \u is not one of CEL's")]
    [InlineData(@"'\uD800'", 1, 6, @"the escape \uD800 is not one of CEL's")]
    [InlineData("1x", 1, 1, "a number is followed by a letter or digit that does not belong to it")]
    [InlineData("9223372036854775808", 0, 19, "the number does not fit an integer of 64 bits")]
    [InlineData("-9223372036854775809", 0, 20, "the number does not fit an integer of 64 bits")]
    [InlineData("18446744073709551616u", 0, 21, "the number does not fit an unsigned integer of 64 bits")]
    [InlineData("1e999", 0, 5, "the number does not fit a double of 64 bits")]
    [InlineData("#", 0, 1, "the character '#' has no meaning here")]
    [InlineData("for", 0, 3, "the word 'for' is reserved and cannot be a name")]
    [InlineData("has(self)", 4, 4, "has() takes a selection of a field, such as has(a.b)")]
    [InlineData("self.all(1, true)", 9, 1, "a simple name was expected")]
    [InlineData("self.all(i, i, true)", 12, 1, "the two variables of a macro need different names")]
    [InlineData("self.`a$`", 5, 4, "a name in backticks takes letters, digits and _ . - / and blanks")]
    public void TextThatDoesNotRead_IsToldWithItsPlace(string text, int start, int length, string message) =>
        Assert.Equal([new CelIssue(CelIssueKind.Syntax, message, new CelSpan(start, length))], Environment.Compile(text).Issues);

    [Fact]
    public void Optionals_AreRefusedWhereTheyAreNotKnown() => Assert.Equal(
        [new CelIssue(CelIssueKind.Syntax, "optionals are not part of this environment", new CelSpan(5, 1))],
        CelEnvironment.Of([StandardLibrary.Instance], new CelVariable("self", CelType.Dyn)).Compile("self.?a").Issues);

    public static TheoryData<string, string> Deep { get; } = new()
    {
        { new string('(', 90_000), "expressions stand in one another more than 250 deep" },
        { string.Concat(Enumerable.Repeat("true?1:", 1000)), "expressions stand in one another more than 250 deep" },
        { new string('1', 100_001), "the expression is longer than 100,000 characters" },
        { string.Join('+', Enumerable.Repeat("1", 10_000)), "the expression is more than 500 operations deep" },
        { "self" + string.Concat(Enumerable.Repeat(".a", 10_000)), "the expression is more than 500 operations deep" },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void DepthIsLimited(string text, string message) =>
        Assert.Equal(message, Assert.Single(Environment.Compile(text).Issues).Message);

    [Fact]
    public void LongChainsOfAndAndOr_AreNotDeep() =>
        Assert.True(Environment.Compile(string.Join("||", Enumerable.Repeat("true", 10_000))).IsUsable);

    [Theory]
    [InlineData("'''a\r\nb'''", "a\nb")]
    [InlineData(@"r'\d\n'", @"\d\n")]
    [InlineData(@"'\x41\u00e9\U0001F600\101\`'", "Aé😀A`")]
    [InlineData("\"\"\"a\"b\"\"\"", "a\"b")]
    public void Text_IsRead(string text, string value) => Assert.Equal(value, Environment.Compile(text).Program?.Evaluate([]).Value.AsText);

    [Theory]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("--5", 5L)]
    [InlineData("-0x10", -16L)]
    [InlineData("2 + 3 * 4 - 10 / 5 % 3", 12L)]
    [InlineData("1 // a comment\n + 1", 2L)]
    public void Number_IsRead(string text, long value) => Assert.Equal(value, Environment.Compile(text).Program?.Evaluate([]).Value.AsInt);
}
