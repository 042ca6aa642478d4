using Manifests.Schema.Validation;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Grammars;

public sealed class IntOrPercentTests
{
    [Theory]
    [InlineData("3", 3L, false)]
    [InlineData("-1", -1L, false)]
    [InlineData("\"25%\"", 25L, true)]
    [InlineData("\"007%\"", 7L, true)]
    [InlineData("\"99999999999999999999%\"", long.MaxValue, true)]
    public void CountOrShare_IsRead(string yaml, long value, bool isPercent)
    {
        Assert.True(IntOrPercent.TryRead(Read(yaml), out var read));
        Assert.Equal(new IntOrPercent(value, isPercent), read);
    }

    [Theory]
    [InlineData("\"50\"")]
    [InlineData("\"%\"")]
    [InlineData("\"-5%\"")]
    [InlineData("\"5 %\"")]
    [InlineData("1.5")]
    [InlineData("true")]
    [InlineData("{}")]
    public void OtherValue_IsRefused(string yaml) => Assert.False(IntOrPercent.TryRead(Read(yaml), out _));

    private static Node Read(string yaml) => Judge.Read($"value: {yaml}\n")["value"]!;
}
