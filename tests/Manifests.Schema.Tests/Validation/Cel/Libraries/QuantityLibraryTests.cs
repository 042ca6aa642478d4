using Xunit;

namespace Manifests.Schema.Tests.Validation.Cel.Libraries;

public sealed class QuantityLibraryTests
{
    [Theory]
    [InlineData("isQuantity('1.5Gi')", "true")]
    [InlineData("isQuantity('1gb')", "false")]
    [InlineData("quantity('500m').isLessThan(quantity('1'))", "true")]
    [InlineData("quantity('1Ki').isGreaterThan(quantity('1k'))", "true")]
    [InlineData("quantity('1').compareTo(quantity('1000m'))", "0")]
    [InlineData("quantity('1') == quantity('1000m')", "true")]
    [InlineData("quantity('-1').sign()", "-1")]
    [InlineData("quantity('0').sign()", "0")]
    [InlineData("quantity('2k').isInteger()", "true")]
    [InlineData("quantity('500m').isInteger()", "false")]
    [InlineData("quantity('2k').asInteger()", "2000")]
    [InlineData("quantity('500m').asInteger()", "error: the quantity 0.5 is not an integer of 64 bits")]
    [InlineData("quantity('500m').asApproximateFloat()", "0.5")]
    [InlineData("quantity('50k').add(quantity('20k')) == quantity('70k')", "true")]
    [InlineData("quantity('50k').sub(20000) == quantity('30k')", "true")]
    [InlineData("quantity('50k').add(20) == quantity('50020')", "true")]
    [InlineData("quantity('50k').sub(quantity('50k')).sign()", "0")]
    [InlineData("quantity('x')", "error: \"x\" is not a quantity")]
    [InlineData("type(quantity('1')) == kubernetes.Quantity", "true")]
    public void Quantities_AreComparedAndAdded(string expression, string value) => Assert.Equal(value, Expression.Evaluate(expression));
}
