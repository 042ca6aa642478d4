using Xunit;

namespace Manifests.Schema.Tests.Validation.Cel.Libraries;

public sealed class UrlLibraryTests
{
    private const string Full = "url('https://user:pw@example.com:8080/a%20b/c?k=v&k=w&x=1+2#f')";

    [Theory]
    [InlineData(Full + ".getScheme()", "https")]
    [InlineData(Full + ".getHost()", "example.com:8080")]
    [InlineData(Full + ".getHostname()", "example.com")]
    [InlineData(Full + ".getPort()", "8080")]
    [InlineData(Full + ".getEscapedPath()", "/a%20b/c")]
    [InlineData(Full + ".getQuery()['k']", "[v, w]")]
    [InlineData(Full + ".getQuery()['x']", "[1 2#f]")]
    [InlineData("url('HTTPS://example.com').getScheme()", "https")]
    [InlineData("url('/path only').getEscapedPath()", "/path%20only")]
    [InlineData("url('/p').getHost()", "")]
    [InlineData("url('https://[::1]:80/').getHostname()", "::1")]
    [InlineData("url('https://[::1]:80/').getHost()", "[::1]:80")]
    [InlineData("url('https://example.com').getPort()", "")]
    [InlineData("url('https://a/b') == url('https://a/b')", "true")]
    [InlineData("url('no url')", "error: \"no url\" is not an absolute URL or path")]
    public void Parts_AreToldApart(string expression, string value) => Assert.Equal(value, Expression.Evaluate(expression));

    [Theory]
    [InlineData("https://example.com", true)]
    [InlineData("/abs/path", true)]
    [InlineData("mailto:a@b", true)]
    [InlineData("*", true)]
    [InlineData("", false)]
    [InlineData("relative/path", false)]
    [InlineData("example.com", false)]
    [InlineData("://x", false)]
    [InlineData("https://a b/", false)]
    [InlineData("https://a/%zz", false)]
    [InlineData("https://a:port/", false)]
    [InlineData("https://[::1/", false)]
    public void Urls_AreThoseOfRequests(string text, bool expected) =>
        Assert.Equal(expected ? "true" : "false", Expression.Evaluate($"isURL('{text}')"));
}
