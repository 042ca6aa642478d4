using System.Text;

namespace Manifests.Tests.Sealing;

public sealed class RandomTextTests
{
    [Theory]
    [InlineData(RandomText.LeastLength)]
    [InlineData(RandomText.UsualLength)]
    [InlineData(RandomText.MostLength)]
    public void Password_HasLettersAndDigitsOnly(int length) =>
        Assert.Matches($"^[A-Za-z0-9]{{{length}}}$", Encoding.ASCII.GetString(RandomText.Bytes(length)));

    [Fact]
    public void Passwords_UseEveryCharacter_AndDiffer()
    {
        var all = Enumerable.Range(0, 100).Select(static _ => Encoding.ASCII.GetString(RandomText.Bytes())).ToArray();

        Assert.Equal(100, all.Distinct().Count());
        Assert.Equal(62, all.SelectMany(static text => text).Distinct().Count());
    }

    [Theory]
    [InlineData(RandomText.LeastLength - 1)]
    [InlineData(RandomText.MostLength + 1)]
    public void OtherLengths_AreRefused(int length) => Assert.Throws<ArgumentOutOfRangeException>(() => RandomText.Bytes(length));
}
