using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The address of a conversion webhook: a URL or a Service.</summary>
/// <remarks>Source: <c>apiserver/pkg/util/webhook</c>, ValidateWebhookURL and ValidateWebhookService.</remarks>
internal static class WebhookClient
{
    private static readonly string SegmentForm = NameGrammars.Describe(NameGrammar.Subdomain);

    /// <summary>Looks at a client configuration; the trail stands at it.</summary>
    public static void Check(SchemaWalk walk, Mapping client)
    {
        switch (Expect.ExactlyOne(walk, client, ["url", "service"]))
        {
            case "url" when client.TextOf("url") is { } url:
                CheckUrl(walk, client, url);
                break;
            case "service" when client.MappingOf("service") is { } service:
                CheckService(walk, service);
                break;
        }
    }

    private static void CheckUrl(SchemaWalk walk, Mapping client, string url)
    {
        var problem = !Uri.TryCreate(url, UriKind.Absolute, out var address) ? "it is no absolute URL"
            : address.Scheme != Uri.UriSchemeHttps ? "its scheme is not https"
            : address.Host.Length == 0 ? "it has no host"
            : address.UserInfo.Length > 0 ? "it names a user"
            : address.Fragment.Length > 1 ? "it has a fragment"
            : address.Query.Length > 1 ? "it has query parameters"
            : null;
        if (problem is not null)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.ConversionUrl, client["url"]!, ["url"], Shown.Text(url), problem);
        }
    }

    private static void CheckService(SchemaWalk walk, Mapping service)
    {
        walk.Trail.Enter("service");
        Expect.NotEmpty(walk, service, "name");
        Expect.NotEmpty(walk, service, "namespace");
        Expect.Number(walk, service, "port", NumberRange.Port);
        if (service.TextOf("path") is { Length: > 0 } path && path != "/" && !IsPath(path))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.ConversionPath, service["path"]!, ["path"], Shown.Text(path), SegmentForm);
        }

        walk.Trail.Leave();
    }

    private static bool IsPath(string path)
    {
        var end = path.EndsWith('/') ? path.Length - 1 : path.Length;
        return path[0] == '/' && end > 1 && path[1..end].Split('/').All(static segment => Dns1123.IsSubdomain(segment));
    }
}
