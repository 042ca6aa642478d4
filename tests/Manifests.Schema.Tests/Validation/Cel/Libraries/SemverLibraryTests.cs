using Xunit;

namespace Manifests.Schema.Tests.Validation.Cel.Libraries;

public sealed class SemverLibraryTests
{
    [Theory]
    [InlineData("isSemver('1.2.3')", "true")]
    [InlineData("isSemver('1.2.3-rc.1+build.5')", "true")]
    [InlineData("isSemver('v1.2.3')", "false")]
    [InlineData("isSemver('1.2')", "false")]
    [InlineData("isSemver('01.2.3')", "false")]
    [InlineData("isSemver('1.2.3-01')", "false")]
    [InlineData("isSemver('1.2.3-')", "false")]
    [InlineData("isSemver('v1.2', true)", "true")]
    [InlineData("isSemver('01.02.03', true)", "true")]
    [InlineData("semver('v1', true) == semver('1.0.0')", "true")]
    [InlineData("semver('1.2.3').major()", "1")]
    [InlineData("semver('1.2.3').minor()", "2")]
    [InlineData("semver('1.2.3').patch()", "3")]
    [InlineData("semver('1.2.3').isLessThan(semver('1.10.0'))", "true")]
    [InlineData("semver('1.2.3').isGreaterThan(semver('1.2.3-rc.1'))", "true")]
    [InlineData("semver('1.2.3-rc.2').compareTo(semver('1.2.3-rc.10'))", "-1")]
    [InlineData("semver('1.2.3-1').compareTo(semver('1.2.3-a'))", "-1")]
    [InlineData("semver('1.2.3+a') == semver('1.2.3+b')", "true")]
    [InlineData("semver('x')", "error: \"x\" is not a semantic version such as 1.2.3")]
    public void Versions_AreOrdered(string expression, string value) => Assert.Equal(value, Expression.Evaluate(expression));
}
