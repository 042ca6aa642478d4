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
        var url = client.TextOf("url");
        var service = client.MappingOf("service");
        if (url is null && service is null)
        {
            walk.Findings.Add(SchemaDiagnostics.NoneOfFieldsSet, client, "one", Shown.Names(["url", "service"], "and"));
        }
        else if (url is not null && service is not null)
        {
            walk.Findings.Add(SchemaDiagnostics.SeveralFieldsSet, client, Shown.Names(["url", "service"], "and"), "both");
        }
        else if (url is not null)
        {
            CheckUrl(walk, client, url);
        }
        else
        {
            CheckService(walk, service!);
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
        EmptyText.Check(walk, service, "name");
        EmptyText.Check(walk, service, "namespace");
        CheckPort(walk, service);
        if (service.TextOf("path") is { Length: > 0 } path && path != "/" && !IsPath(path))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.ConversionPath, service["path"]!, ["path"], Shown.Text(path), SegmentForm);
        }

        walk.Trail.Leave();
    }

    private static void CheckPort(SchemaWalk walk, Mapping service)
    {
        if (service.Int64Of("port") is < 1 or > 65_535)
        {
            var isSmall = service.Int64Of("port") < 1;
            walk.Findings.AddBelow(
                isSmall ? SchemaDiagnostics.BelowMinimum : SchemaDiagnostics.AboveMaximum,
                service["port"]!,
                ["port"],
                isSmall ? "of at least" : "of at most",
                isSmall ? 1 : 65_535,
                service.Int64Of("port"));
        }
    }

    private static bool IsPath(string path)
    {
        var end = path.EndsWith('/') ? path.Length - 1 : path.Length;
        return path[0] == '/' && end > 1 && path[1..end].Split('/').All(static segment => Dns1123.IsSubdomain(segment));
    }
}
