using Xunit;

namespace Manifests.Schema.Tests.Validation.Cel.Libraries;

public sealed class ListLibraryTests
{
    [Theory]
    [InlineData("[1, 2, 2].isSorted()", "true")]
    [InlineData("[2, 1].isSorted()", "false")]
    [InlineData("['a', 'B'].isSorted()", "false")]
    [InlineData("[b'a', b'b'].isSorted()", "true")]
    [InlineData("[duration('1s'), duration('1m')].isSorted()", "true")]
    [InlineData("[true, false].isSorted()", "false")]
    [InlineData("[1, 2, 3].sum()", "6")]
    [InlineData("[1.5, 2.0].sum()", "3.5")]
    [InlineData("[duration('1s'), duration('1m')].sum() == duration('61s')", "true")]
    [InlineData("[9223372036854775807, 1].sum()", "error: integer overflow")]
    [InlineData("[3, 1, 2].min()", "1")]
    [InlineData("['b', 'c', 'a'].max()", "c")]
    [InlineData("[1].filter(i, i > 1).min()", "error: min called on empty list")]
    [InlineData("[1].filter(i, i > 1).max()", "error: max called on empty list")]
    [InlineData("[1].filter(i, i > 1).sum()", "0")]
    [InlineData("['a', 'b', 'a'].indexOf('a')", "0")]
    [InlineData("['a', 'b', 'a'].lastIndexOf('a')", "2")]
    [InlineData("['a'].indexOf('z')", "-1")]
    public void Lists_AreOrderedSummedAndSearched(string expression, string value) => Assert.Equal(value, Expression.Evaluate(expression));
}
