using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Patterns;

public sealed class Re2PatternTests
{
    [Theory]
    [InlineData("^a$", "a", true)]
    [InlineData("^a$", "a\n", false)]
    [InlineData("b", "abc", true)]
    [InlineData(@"^\d+$", "12", true)]
    [InlineData(@"^\d+$", "\u0661", false)]
    [InlineData(@"^\w$", "é", false)]
    [InlineData(@"^\W$", "é", true)]
    [InlineData(@"^\s$", "\u00a0", false)]
    [InlineData(@"^[\w.]+$", "a.b", true)]
    [InlineData(@"^[\w.]+$", "é", false)]
    [InlineData(@"^[^\d]$", "a", true)]
    [InlineData("^.$", "😀", true)]
    [InlineData("^.{2}$", "😀", false)]
    [InlineData("^[^a]$", "😀", true)]
    [InlineData("^[^a]{2}$", "😀", false)]
    [InlineData("^[😀-😂]$", "😁", true)]
    [InlineData("^[😀-😂]$", "😃", false)]
    [InlineData("^(?P<x>a)$", "a", true)]
    [InlineData("(?i)^ABC$", "abc", true)]
    [InlineData("^(?i:a)b$", "Ab", true)]
    [InlineData("(?U)^a+$", "aa", true)]
    [InlineData("^[[:alpha:]_]+$", "ab_", true)]
    [InlineData("^[[:alpha:]_]+$", "1", false)]
    [InlineData("^[a-z-[]+$", "a-[", true)]
    [InlineData("^[]a]$", "]", true)]
    [InlineData(@"^\Qa.b\E$", "a.b", true)]
    [InlineData(@"^\Qa.b\E$", "axb", false)]
    [InlineData(@"^\x41\x{42}\103$", "ABC", true)]
    [InlineData(@"^\_\/\-$", "_/-", true)]
    [InlineData(@"^\p{Lu}\pL$", "Éa", true)]
    [InlineData("^a{,2}$", "a{,2}", true)]
    [InlineData("^a{1,2}$", "aaa", false)]
    [InlineData(@"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?x$", "a.b/x", true)]
    public void Pattern_MatchesAsRe2Does(string pattern, string text, bool isMatch)
    {
        var read = Re2Pattern.Read(pattern);
        Assert.Null(read.Problem);
        Assert.Equal(isMatch, read.IsMatch(text));
    }

    [Theory]
    [InlineData("(?=a)", "it looks ahead or behind")]
    [InlineData("(?<!a)b", "it looks ahead or behind")]
    [InlineData(@"(a)\1", "it refers back to a group")]
    [InlineData(@"\y", @"RE2 has no escape \y")]
    [InlineData("[a", "the class at character 1 is not closed")]
    [InlineData("a\\", "it ends in a backslash")]
    [InlineData("a{1001}", "the repeat count 1001 is above 1000")]
    [InlineData(@"\p{Greek}", "the Unicode class at character 1 is not supported")]
    [InlineData("[[:odd:]]", "RE2 has no class [:odd:]")]
    public void WhatRe2Lacks_IsAProblem(string pattern, string problem) => Assert.Equal(problem, Re2Pattern.Read(pattern).Problem);

    [Theory]
    [InlineData(40, false)]
    [InlineData(10_000, false)]
    public void PatternThatWouldBacktrackForever_IsAnswered(int length, bool isMatch) =>
        Assert.Equal(isMatch, Re2Pattern.Read("^(a+)+$").IsMatch(new string('a', length) + "!"));

    [Theory]
    [InlineData("^(([a-z]{1,99}x){99}y){99}$")]
    [InlineData("^((a{2,}b){999}c){500}$")]
    public void CountsWithinCounts_AreAProblem(string pattern) => Assert.NotNull(Re2Pattern.Read(pattern).Problem);

    [Fact]
    public void PatternThatDoesNotParse_IsAProblem() => Assert.NotNull(Re2Pattern.Read("(a").Problem);

    [Fact]
    public void PatternWithAProblem_CannotBeMatched() =>
        Assert.Throws<InvalidOperationException>(static () => Re2Pattern.Read("(?=a)").IsMatch("a"));
}
