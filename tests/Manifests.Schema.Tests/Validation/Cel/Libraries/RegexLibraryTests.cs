using Xunit;

namespace Manifests.Schema.Tests.Validation.Cel.Libraries;

public sealed class RegexLibraryTests
{
    [Theory]
    [InlineData("'abc 123 45'.find('[0-9]+')", "123")]
    [InlineData("'abc'.find('[0-9]+')", "")]
    [InlineData("'abc 123 45'.findAll('[0-9]+')", "[123, 45]")]
    [InlineData("'abc 123 45'.findAll('[0-9]+', 1)", "[123]")]
    [InlineData("'abc 123 45'.findAll('[0-9]+', -1)", "[123, 45]")]
    [InlineData("'abc'.findAll('[0-9]+') == []", "true")]
    public void Matches_AreFound(string expression, string value) => Assert.Equal(value, Expression.Evaluate(expression));

    [Fact]
    public void PatternThatIsNotRe2_IsAnError() =>
        Assert.StartsWith("error: the pattern is not RE2: ", Expression.Evaluate("'a'.find('(?=' + 'a)')"), StringComparison.Ordinal);
}
