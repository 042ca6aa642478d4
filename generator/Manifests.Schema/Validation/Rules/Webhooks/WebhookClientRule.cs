using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>How the server reaches a webhook: a URL, or a Service and a path at it.</summary>
/// <param name="typeName">The type of the settings; webhooks of admission and of conversion have their own.</param>
/// <remarks>Source: <c>apiserver/pkg/util/webhook/validation.go</c>; a port that is left out is 443.</remarks>
internal sealed class WebhookClientRule(string typeName) : ITypeRule
{
    private const string Scheme = "https://";

    public string TypeName => typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        switch (Expect.ExactlyOne(walk, value, ["url", "service"]))
        {
            case "url" when value.TextOf("url") is { } url && !IsUrl(url):
                walk.Findings.AddBelow(SchemaDiagnostics.BadWebhookUrl, value["url"] ?? value, ["url"], Shown.Text(url));
                break;
            case "service" when value.MappingOf("service") is { } service:
                walk.Trail.Enter("service");
                Expect.Number(walk, service, "port", NumberRange.Port);
                if (service.TextOf("path") is { Length: > 0 } path && !IsPath(path))
                {
                    walk.Findings.AddBelow(SchemaDiagnostics.BadWebhookPath, service["path"] ?? service, ["path"], Shown.Text(path));
                }

                walk.Trail.Leave();
                break;
        }
    }

    private static bool IsUrl(string url)
    {
        if (!url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || url.AsSpan().ContainsAnyInRange('\0', ' '))
        {
            return false;
        }

        var rest = url.AsSpan(Scheme.Length);
        var end = rest.IndexOfAny('/', '?', '#');
        var host = end < 0 ? rest : rest[..end];
        return !host.IsEmpty && !host.Contains('@') && HasGoodPort(host) && HasNothingBehindPath(rest);
    }

    // Go reads a port as digits and does not ask for a range.
    private static bool HasGoodPort(ReadOnlySpan<char> host)
    {
        var colon = host.LastIndexOf(':');
        return host[0] == '[' || (colon != 0 && (colon < 0 || !host[(colon + 1)..].ContainsAnyExceptInRange('0', '9')));
    }

    private static bool HasNothingBehindPath(ReadOnlySpan<char> rest)
    {
        var hash = rest.IndexOf('#');
        var beforeHash = hash < 0 ? rest : rest[..hash];
        var question = beforeHash.IndexOf('?');
        return (hash < 0 || hash == rest.Length - 1) && (question < 0 || question == beforeHash.Length - 1);
    }

    private static bool IsPath(string path)
    {
        if (path == "/")
        {
            return true;
        }

        if (path[0] != '/' || path == "//")
        {
            return false;
        }

        var inner = path.AsSpan(1);
        inner = inner.EndsWith("/") ? inner[..^1] : inner;
        foreach (var range in inner.Split('/'))
        {
            if (!Dns1123.IsSubdomain(inner[range]))
            {
                return false;
            }
        }

        return true;
    }
}
