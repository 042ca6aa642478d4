using Xunit;

namespace Manifests.Schema.Tests.Validation.Cel.Libraries;

public sealed class FormatLibraryTests
{
    [Theory]
    [InlineData("format.dns1123Label().validate('my-label').hasValue()", "false")]
    [InlineData("format.dns1123Label().validate('My-Label').hasValue()", "true")]
    [InlineData("format.dns1123Subdomain().validate('a.b').hasValue()", "false")]
    [InlineData("format.dns1035Label().validate('1a').hasValue()", "true")]
    [InlineData("format.dns1123LabelPrefix().validate('my-label-').hasValue()", "false")]
    [InlineData("format.dns1123SubdomainPrefix().validate('my.label-').hasValue()", "false")]
    [InlineData("format.dns1035LabelPrefix().validate('-').hasValue()", "true")]
    [InlineData("format.qualifiedName().validate('example.com/name').hasValue()", "false")]
    [InlineData("format.labelValue().validate('a b').hasValue()", "true")]
    [InlineData("format.uri().validate('https://example.com').hasValue()", "false")]
    [InlineData("format.uri().validate('example.com').hasValue()", "true")]
    [InlineData("format.uuid().validate('123e4567-e89b-42d3-a456-426614174000').hasValue()", "false")]
    [InlineData("format.byte().validate('aGVsbG8=').hasValue()", "false")]
    [InlineData("format.byte().validate('aGVsbG8').hasValue()", "true")]
    [InlineData("format.date().validate('2024-02-30').hasValue()", "true")]
    [InlineData("format.datetime().validate('2024-01-31T12:30:00Z').hasValue()", "false")]
    [InlineData("format.named('dns1123Label').value().validate('x').hasValue()", "false")]
    [InlineData("format.named('nothing').hasValue()", "false")]
    [InlineData("format.uuid().validate('x').value()", "[expected a UUID]")]
    public void Formats_AreKept(string expression, string value) => Assert.Equal(value, Expression.Evaluate(expression));
}
