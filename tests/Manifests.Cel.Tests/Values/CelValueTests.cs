using Xunit;

namespace Manifests.Cel.Tests.Values;

public sealed class CelValueTests
{
    public static TheoryData<CelValue, CelValue, bool> Pairs { get; } = new()
    {
        { CelValue.Of(1), CelValue.Of(1UL), true },
        { CelValue.Of(1), CelValue.Of(1.0), true },
        { CelValue.Of(1), CelValue.Of(1.5), false },
        { CelValue.Of(-1), CelValue.Of(ulong.MaxValue), false },
        { CelValue.Of(long.MaxValue), CelValue.Of((double)long.MaxValue), true },
        { CelValue.Of(double.NaN), CelValue.Of(double.NaN), false },
        { CelValue.Of(0.0), CelValue.Of(-0.0), true },
        { CelValue.Of(1), CelValue.Of("1"), false },
        { default, CelValue.Null, true },
        { CelValue.ListOf(CelValue.Of(1)), CelValue.ListOf(CelValue.Of(1.0)), true },
        { CelValue.ListOf(CelValue.Of(1)), CelValue.ListOf(), false },
        { Map(("a", CelValue.Of(1)), ("b", CelValue.Of(2))), Map(("b", CelValue.Of(2)), ("a", CelValue.Of(1))), true },
        { Map(("a", CelValue.Of(1))), Map(("a", CelValue.Of(2))), false },
        { CelValue.OptionalOf(CelValue.Of(1)), CelValue.OptionalOf(CelValue.Of(1)), true },
        { CelValue.OptionalOf(CelValue.Null), CelValue.OptionalNone, false },
        { CelValue.Of(CelType.ListOf(CelType.Int)), CelValue.Of(CelType.List), true },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Equality_IsThatOfCel(CelValue left, CelValue right, bool areEqual)
    {
        Assert.Equal(areEqual, left == right);
        Assert.Equal(areEqual, right == left);
        Assert.True(!areEqual || left.GetHashCode() == right.GetHashCode());
    }

    [Fact]
    public void Map_OfManyKeys_FindsNumbersOfOtherTypes()
    {
        var keys = Enumerable.Range(0, 20).Select(static number => CelValue.Of((long)number)).ToArray();
        var map = CelEntries.Of(keys, keys);
        Assert.True(map.TryGet(CelValue.Of(7.0), out var value));
        Assert.Equal(7, value.AsInt);
        Assert.False(map.TryGet(CelValue.Of(7.5), out _));
    }

    private static CelValue Map(params (string Key, CelValue Value)[] entries) => CelValue.Of(
        CelEntries.Of([.. entries.Select(static entry => CelValue.Of(entry.Key))], [.. entries.Select(static entry => entry.Value)]));
}
