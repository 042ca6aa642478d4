using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>URLs.</summary>
/// <remarks>Source: apiserver <c>pkg/cel/library/urls.go</c>.</remarks>
internal static class UrlLibrary
{
    private static readonly CelType Url = UrlOpaque.CelType;

    /// <summary>The functions.</summary>
    public static CelLibrary Library { get; } = new()
    {
        Name = "kubernetes url",
        Types = [Url],
        Functions =
        [
            new("url", CelOverload.Global("string_to_url", [CelType.String], Url, Parse, CelCallCost.Pass(0))),
            new("isURL", CelOverload.Global(
                "is_url_string", [CelType.String], CelType.Bool, static text => CelValue.Of(RequestUrl.TryParse(text.AsText, out _)), CelCallCost.Pass(0))),
            Part("getScheme", static url => url.Scheme),
            Part("getHost", static url => url.Host),
            Part("getHostname", static url => url.Hostname),
            Part("getPort", static url => url.Port),
            Part("getEscapedPath", static url => url.EscapedPath),
            new("getQuery", CelOverload.Member(
                "url_get_query", [Url], CelType.MapOf(CelType.String, CelType.ListOf(CelType.String)), static url => Query(Of(url)))),
        ],
    };

    private static CelFunction Part(string name, Func<RequestUrl, string> part) =>
        new(name, CelOverload.Member("url_" + name, [Url], CelType.String, url => CelValue.Of(part(Of(url)))));

    private static RequestUrl Of(CelValue url) => ((UrlOpaque)url.AsOpaque).Value;

    private static CelValue Parse(CelValue text) => RequestUrl.TryParse(text.AsText, out var url)
        ? CelValue.Of(new UrlOpaque(url))
        : CelValue.Of(CelError.Invalid($"{Shown.Text(text.AsText)} is not an absolute URL or path"));

    private static CelValue Query(RequestUrl url)
    {
        var query = url.Query;
        return CelValue.Of(CelEntries.Of(
            [.. query.Select(static parameter => CelValue.Of(parameter.Name))],
            [.. query.Select(static parameter => CelValue.ListOf([.. parameter.Values.Select(static value => CelValue.Of(value))]))]));
    }
}
