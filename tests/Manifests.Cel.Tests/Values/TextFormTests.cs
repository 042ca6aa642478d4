using Xunit;

namespace Manifests.Cel.Tests.Values;

public sealed class TextFormTests
{
    [Theory]
    [InlineData("1h30m", 5_400_000_000_000, "5400s")]
    [InlineData("-1.5s", -1_500_000_000, "-1.5s")]
    [InlineData(".5ms", 500_000, "0.0005s")]
    [InlineData("+1us1ns", 1_001, "0.000001001s")]
    [InlineData("0", 0, "0s")]
    [InlineData("-9223372036854775808ns", long.MinValue, "-9223372036.854775808s")]
    [InlineData("9223372036854775807ns", long.MaxValue, "9223372036.854775807s")]
    public void Duration_ReadsAsGoDoes(string text, long nanoseconds, string written)
    {
        Assert.True(CelDuration.TryParse(text, out var duration));
        Assert.Equal(nanoseconds, duration.Nanoseconds);
        Assert.Equal(written, duration.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1")]
    [InlineData("1d")]
    [InlineData(".s")]
    [InlineData("1 s")]
    [InlineData("9223372036854775808ns")]
    [InlineData("320000000000s")]
    public void Duration_RefusesWhatGoRefuses(string text) => Assert.False(CelDuration.TryParse(text, out _));

    [Theory]
    [InlineData("2009-02-13T23:31:30Z", 1234567890, 0, "2009-02-13T23:31:30Z")]
    [InlineData("0001-01-01T00:00:00Z", -62135596800, 0, "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.999999999Z", 253402300799, 999999999, "9999-12-31T23:59:59.999999999Z")]
    [InlineData("1970-01-01T02:00:00.5+02:00", 0, 500000000, "1970-01-01T00:00:00.5Z")]
    public void Timestamp_ReadsRfc3339(string text, long seconds, int nanoseconds, string written)
    {
        Assert.True(CelTimestamp.TryParse(text, out var timestamp));
        Assert.Equal(new CelTimestamp(seconds, nanoseconds), timestamp);
        Assert.Equal(written, timestamp.ToString());
    }

    [Theory]
    [InlineData("2009-02-13")]
    [InlineData("2009-02-30T00:00:00Z")]
    [InlineData("2009-02-13T24:00:00Z")]
    [InlineData("2009-02-13t00:00:00Z")]
    [InlineData("2009-02-13T00:00:00")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("0000-00-00T00:00:00Z")]
    public void Timestamp_RefusesWhatIsNone(string text) => Assert.False(CelTimestamp.TryParse(text, out _));

    [Theory]
    [InlineData(1.0, "1")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(123456, "123456")]
    [InlineData(1e21, "1e+21")]
    [InlineData(1.25e-7, "1.25e-07")]
    [InlineData(0.0001, "0.0001")]
    [InlineData(1234567.5, "1.2345675e+06")]
    [InlineData(-1e100, "-1e+100")]
    [InlineData(0.00012345, "0.00012345")]
    [InlineData(double.PositiveInfinity, "+Inf")]
    public void Double_IsWrittenAsGoDoes(double value, string text) => Assert.Equal(text, CelValue.Of(value).ToString());
}
