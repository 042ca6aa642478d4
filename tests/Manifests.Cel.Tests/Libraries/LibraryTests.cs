using Manifests.Cel.Libraries;
using Xunit;

namespace Manifests.Cel.Tests.Libraries;

/// <summary>What the conformance data says nothing of.</summary>
public sealed class LibraryTests
{
    private static readonly CelEnvironment Environment = CelEnvironment.Of(CelLibraries.All);

    [Theory]
    [InlineData("[1, 2, 3].slice(1, 3) == [2, 3]")]
    [InlineData("[1, 2].slice(1, 1) == []")]
    [InlineData("[[1, [2]], [3]].flatten() == [1, [2], 3]")]
    [InlineData("[1, [2, [3]]].flatten(2) == [1, 2, 3]")]
    [InlineData("[1, [2]].flatten(0) == [1, [2]]")]
    [InlineData("lists.range(3) == [0, 1, 2]")]
    [InlineData("lists.range(0) == []")]
    [InlineData("[1, 2.0, 1, 2, 'a', 'a'].distinct() == [1, 2, 'a']")]
    [InlineData("[1, 2, 3].reverse() == [3, 2, 1]")]
    [InlineData("[3, 1, 2].sort() == [1, 2, 3]")]
    [InlineData("['b', 'a', '\\U0001F600', '\\uffff'].sort() == ['a', 'b', '\\uffff', '\\U0001F600']")]
    [InlineData("[{'n': 2}, {'n': 1}].sortBy(e, e.n)[0].n == 1")]
    [InlineData("[1, 2].first().value() == 1 && [1, 2].last().value() == 2 && ![].first().hasValue()")]
    [InlineData("sets.contains([1, 2], [dyn(2.0)]) && !sets.contains([1], [2]) && sets.contains([1], [])")]
    [InlineData("sets.equivalent([1, 1], [1]) && !sets.equivalent([1, 2], [1])")]
    [InlineData("sets.intersects([1, 2], [2, 3]) && !sets.intersects([1], []) && !sets.intersects([1], [2])")]
    [InlineData("'a,b,c'.split(',', 2) == ['a', 'b,c'] && 'a,b'.split(',', 0) == [] && 'a\\U0001F600'.split('') == ['a', '\\U0001F600']")]
    [InlineData("''.split(',') == [''] && ''.split('') == []")]
    [InlineData("'abc'.replace('', '-') == '-a-b-c-' && 'aaa'.replace('a', 'b', 2) == 'bba' && 'a'.replace('a', '', 0) == 'a'")]
    [InlineData("'\\U0001F600a'.charAt(1) == 'a' && '\\U0001F600a'.substring(1) == 'a' && 'x\\U0001F600a'.indexOf('a') == 2")]
    [InlineData("'hello'.lastIndexOf('l', 2) == 2 && 'hello'.lastIndexOf('lo', 3) == 3 && 'hello'.lastIndexOf('lo', 2) == -1")]
    [InlineData("'%.0f %.0f %.2e'.format([2.5, 3.5, 9.999]) == '2 4 1.00e+01'")]
    [InlineData("'%s %s'.format([1e6, 1e-7]) == '1000000 0.0000001'")]
    [InlineData("'%x %X %b %o'.format([-30, 'hi', true, 8]) == '-1e 6869 1 10'")]
    [InlineData("string(1e6) == '1e+06' && string(123456.5) == '123456.5'")]
    public void Expression_IsTrue(string text) => Assert.True(Evaluate(text).IsTrue, Evaluate(text).ToString());

    [Theory]
    [InlineData("[1].slice(0, 2)", "there is no slice from 0 to 2 in a list of 1")]
    [InlineData("[1].slice(-1, 1)", "there is no slice from -1 to 1 in a list of 1")]
    [InlineData("[1].flatten(-1)", "the level of flatten() must not be negative")]
    [InlineData("lists.range(1000001)", "lists.range() makes 0 to 1000000 items, not 1000001")]
    [InlineData("[dyn(1), dyn('a')].sort()", "the items of a list that is sorted must be of one type that has an order")]
    [InlineData("[dyn(1)].join()", "no such overload: join")]
    [InlineData("'a'.substring(1, 0)", "a part of a text cannot begin at 1 and end at 0")]
    [InlineData("'a'.charAt(2)", "index out of range: 2")]
    [InlineData("['0123456789'].map(a, a.replace('', a)).map(a, a.replace('', a)).map(a, a.replace('', a)).map(a, a.replace('', a))[0]",
        "the text gets longer than 32 MiB")]
    [InlineData("'%'.format([])", "a clause of the format is not complete")]
    [InlineData("'%s'.format([])", "the format has more clauses than the 0 values of the list")]
    [InlineData("'%q'.format([1])", "the format has no clause %q")]
    [InlineData("'%d'.format([1.5])", "the clause %d takes an integer, not a value of type double")]
    [InlineData("'%f'.format(['a'])", "the clauses %f and %e take a number, not a value of type string")]
    [InlineData("'%b'.format(['a'])", "the clauses %b, %o and %x take an integer, not a value of type string")]
    public void WhatGoesWrong_IsAnError(string text, string message) => Assert.Equal(message, Evaluate(text).AsError.Message);

    [Fact]
    public void ListsThatAreDoubledAgainAndAgain_TakeNoMemory()
    {
        var doublings = string.Concat(Enumerable.Repeat(".map(l, l + l)", 30));
        Assert.Equal(1_073_741_824, Evaluate($"[[1]]{doublings}[0].size()").AsInt);
        Assert.Equal(
            "the list gets longer than 2,147,483,647 items",
            Evaluate($"[[1]]{doublings}.map(l, l + l)[0].size()").AsError.Message);
    }

    private static CelValue Evaluate(string text)
    {
        var compilation = Environment.Compile(text);
        Assert.Empty(compilation.Issues);
        return compilation.Program!.Evaluate([]).Value;
    }
}
