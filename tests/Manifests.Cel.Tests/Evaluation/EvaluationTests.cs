using Manifests.Cel.Libraries;
using Xunit;

namespace Manifests.Cel.Tests.Evaluation;

public sealed class EvaluationTests
{
    private static readonly CelEnvironment Environment = CelEnvironment.Of(
        CelLibraries.All, new CelVariable("x", CelType.Dyn), new CelVariable("y", CelType.Dyn));

    [Theory]
    [InlineData("{'a': 1}.b", CelErrorKind.NoSuchKey, "no such key: b")]
    [InlineData("[1][1]", CelErrorKind.IndexOutOfBounds, "index out of bounds: 1")]
    [InlineData("[1][-1]", CelErrorKind.IndexOutOfBounds, "index out of bounds: -1")]
    [InlineData("1 / 0", CelErrorKind.DivisionByZero, "division by zero")]
    [InlineData("1u % 0u", CelErrorKind.DivisionByZero, "modulus by zero")]
    [InlineData("9223372036854775807 + 1", CelErrorKind.Overflow, "integer overflow")]
    [InlineData("-9223372036854775808 - 1", CelErrorKind.Overflow, "integer overflow")]
    [InlineData("9223372036854775807 * 2", CelErrorKind.Overflow, "integer overflow")]
    [InlineData("-9223372036854775808 * -1", CelErrorKind.Overflow, "integer overflow")]
    [InlineData("-9223372036854775808 / -1", CelErrorKind.Overflow, "integer overflow")]
    [InlineData("0u - 1u", CelErrorKind.Overflow, "unsigned integer overflow")]
    [InlineData("uint(-1)", CelErrorKind.Overflow, "unsigned integer overflow")]
    [InlineData("timestamp('9999-12-31T23:59:59Z') + duration('1s')", CelErrorKind.Overflow, "timestamp overflow")]
    [InlineData("duration('9223372036s') + duration('9223372036s')", CelErrorKind.Overflow, "duration overflow")]
    [InlineData("dyn(1) + 'a'", CelErrorKind.NoSuchOverload, "no such overload: _+_")]
    [InlineData("dyn(1).a", CelErrorKind.NoSuchOverload, "no such overload")]
    [InlineData("y", CelErrorKind.NoSuchVariable, "the variable y has no value")]
    [InlineData("int('1.5')", CelErrorKind.InvalidArgument, "'1.5' is not an integer of 64 bits")]
    [InlineData("duration(string(1))", CelErrorKind.InvalidArgument, "'1' is not a duration such as 1h30m")]
    [InlineData("'a'.matches('(' + ')*?+')", CelErrorKind.InvalidArgument, null)]
    [InlineData("optional.none().value()", CelErrorKind.InvalidArgument, "the optional has no value")]
    [InlineData("{1: 'a', 1u: 'b'}", CelErrorKind.InvalidArgument, "the key 1 stands twice")]
    [InlineData("timestamp(0).getHours('Nowhere/City')", CelErrorKind.InvalidArgument,
        "'Nowhere/City' is not a time zone such as Europe/Berlin or +01:00")]
    public void WhatGoesWrong_IsAnError(string text, CelErrorKind kind, string? message)
    {
        var value = Evaluate(text);
        Assert.Equal(CelKind.Error, value.Kind);
        Assert.Equal(kind, value.AsError.Kind);
        Assert.Equal(message ?? value.AsError.Message, value.AsError.Message);
    }

    [Theory]
    [InlineData("1 / 0 == 1 || true")]
    [InlineData("!(1 / 0 == 1 && false)")]
    [InlineData("[0, 1].exists(i, 1 / i == 1)")]
    [InlineData("![0, 2].all(i, 1 / i == 1)")]
    [InlineData("cel.bind(z, 1 / 0, true)")]
    [InlineData("optional.of(1).orValue(1 / 0) == 1")]
    [InlineData("{'b': 2, 'a': 1}.map(k, k) == ['b', 'a']")]
    [InlineData("[3, 1, 2].sortBy(i, -i) == [3, 2, 1]")]
    [InlineData("['a', 'b'].transformMapEntry(i, v, {v: i}) == {'a': 0, 'b': 1}")]
    [InlineData("{'a': 1, 'b': 2}.transformMapEntry(k, v, v > 1, {v: k}) == {2: 'b'}")]
    [InlineData("has(x.a) && !has(x.b) && x.a[0] == 1 && x.a.exists_one(i, i == 2)")]
    [InlineData("x.?b.orValue(7) == 7 && x.?a[?5].hasValue() == false")]
    [InlineData("[1, 2].map(i, [3, 4].map(j, i * j)) == [[3, 4], [6, 8]]")]
    [InlineData("[[1], [2]].all(l, l.all(i, [l].all(m, m[0] == i)))")]
    [InlineData("timestamp('2026-07-01T22:30:00Z').getHours('Europe/Berlin') == 0")]
    [InlineData("timestamp('2026-07-01T22:30:00Z').getDate('+02:00') == 2")]
    public void Expression_IsTrue(string text) => Assert.True(Evaluate(text).IsTrue, Evaluate(text).ToString());

    [Fact]
    public void Program_KnowsItsVariables()
    {
        var program = Environment.Compile("x.all(y, y == 1)").Program;
        Assert.True(program?.Uses("x"));
        Assert.False(program?.Uses("y"));
    }

    [Fact]
    public void Program_RunsOnSeveralThreadsAtOnce()
    {
        var program = Environment.Compile("[1, 2, 3].map(i, i + x).exists(i, i == y)").Program!;
        Parallel.For(0L, 200L, index =>
            Assert.True(program.Evaluate([CelValue.Of(index), CelValue.Of(index + 2)]).Value.IsTrue));
    }

    [Fact]
    public void Evaluation_DoesNotAllocateForWhatOnlyLooks()
    {
        var program = Environment.Compile("x.a.all(i, i > 0 && i < 5) && has(x.a) && size(x.a) == 2").Program!;
        CelValue[] values = [X()];
        for (var turn = 0; turn < 100; turn++)
        {
            program.Evaluate(values);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var turn = 0; turn < 100; turn++)
        {
            program.Evaluate(values);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static CelValue Evaluate(string text)
    {
        var compilation = Environment.Compile(text);
        Assert.Empty(compilation.Issues);
        return compilation.Program!.Evaluate([X()]).Value;
    }

    private static CelValue X() =>
        CelValue.Of(CelEntries.Of([CelValue.Of("a")], [CelValue.ListOf(CelValue.Of(1), CelValue.Of(2))]));
}
