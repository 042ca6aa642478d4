using Xunit;

namespace Manifests.Patterns.Tests;

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
    [InlineData("^.$", "\n", false)]
    [InlineData("(?s)^.$", "\n", true)]
    [InlineData("(?s:^.)(?-s:.)$", "\na", true)]
    [InlineData("(?s:^.).$", "\n\n", false)]
    [InlineData("(?m)^b$", "a\nb\nc", true)]
    [InlineData("(?m:^b)$", "a\nb\nc", false)]
    [InlineData("(?i)a(?-i)b", "AB", false)]
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
    [InlineData("(?x)a", "the group at character 1 is not one of RE2's")]
    [InlineData("a(?i-)b", "the group at character 2 is not one of RE2's")]
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

    [Theory]
    [InlineData("[0-9]+", "a12b345", "12")]
    [InlineData("[0-9]*", "a12", "")]
    [InlineData("a|ab", "ab", "a")]
    [InlineData("ab|a", "ab", "ab")]
    [InlineData("a+?", "aa", "a")]
    [InlineData("(?U)a+", "aa", "a")]
    [InlineData("(?U)a+?", "aa", "aa")]
    [InlineData("(?U)a{1,2}", "aa", "a")]
    [InlineData("z", "abc", null)]
    public void Find_GivesTheMatchThatRe2Prefers(string pattern, string text, string? match) =>
        Assert.Equal(match, Re2Pattern.Read(pattern).Find(text));

    [Theory]
    [InlineData("[0-9]+", "a12b345c6", null, "12,345,6")]
    [InlineData("[0-9]+", "a12b345c6", 2, "12,345")]
    [InlineData("[0-9]+", "a12b345c6", 0, null)]
    [InlineData("a*", "baaac", null, ",aaa,")]
    [InlineData("a*", "😀", null, ",")]
    [InlineData("z", "abc", null, null)]
    public void FindAll_GivesMatchesInOrder(string pattern, string text, int? limit, string? matches)
    {
        var found = Re2Pattern.Read(pattern).FindAll(text, limit);
        Assert.Equal(matches?.Split(',') ?? [], found);
    }

    [Fact]
    public void LongTexts_AreSearchedInLinearTime()
    {
        var text = new string('a', 20_000) + "!b";
        Assert.Equal("b", Re2Pattern.Read("(a+)+$|b").Find(text));
        Assert.Equal(["b"], Re2Pattern.Read("(a+)+$|b").FindAll(text));
    }
}
