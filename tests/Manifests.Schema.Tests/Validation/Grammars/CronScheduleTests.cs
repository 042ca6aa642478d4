using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Grammars;

public sealed class CronScheduleTests
{
    [Theory]
    [InlineData("* * * * *")]
    [InlineData("? ? ? ? ?")]
    [InlineData("  0   0 1 1 0 ")]
    [InlineData("0-59 0-23 1-31 1-12 0-6")]
    [InlineData("5/15 * * * *")]
    [InlineData("*/5,1-10/3 * * JAN,feb-Mar Sun")]
    [InlineData("0 0 31 2 *")]
    [InlineData("@yearly")]
    [InlineData("@midnight")]
    [InlineData("@every 5m")]
    public void Schedule_IsAccepted(string text) => Assert.Null(CronSchedule.Problem(text));

    [Theory]
    [InlineData("")]
    [InlineData("* * * * * *")]
    [InlineData("60 * * * *")]
    [InlineData("* 24 * * *")]
    [InlineData("* * 0 * *")]
    [InlineData("* * * 13 *")]
    [InlineData("* * * * 7")]
    [InlineData("* * * * sunday")]
    [InlineData("10-5 * * * *")]
    [InlineData("1-2-3 * * * *")]
    [InlineData("*/0 * * * *")]
    [InlineData("*/1/2 * * * *")]
    [InlineData("-1 * * * *")]
    [InlineData("a * * * *")]
    [InlineData("@Daily")]
    [InlineData("@every")]
    [InlineData("@every 5 minutes")]
    public void OtherText_IsRefused(string text) => Assert.NotNull(CronSchedule.Problem(text));
}
