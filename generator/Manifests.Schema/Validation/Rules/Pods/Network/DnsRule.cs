using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The name servers and search domains of a pod.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validatePodDNSConfig.</remarks>
internal sealed class DnsRule : ITypeRule
{
    private const int MostServers = 3;
    private const int MostSearches = 32;
    private const int MostSearchCharacters = 2_048;

    private static readonly TextForm Search = TextForms.SubdomainWithRoot.Until(
        new(1, 33), new(IsRelaxedSearch, NameGrammars.Describe(NameGrammar.Subdomain)));

    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        var config = value.MappingOf("dnsConfig");
        if (value.TextOf("dnsPolicy") == "None" && config?.SequenceOf("nameservers") is not { Count: > 0 } && !walk.Options.Partial)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.DnsWithoutServers, value["dnsPolicy"]!, ["dnsPolicy"]);
        }

        if (config is null)
        {
            return;
        }

        walk.Trail.Enter("dnsConfig");
        CheckServers(walk, config);
        CheckSearches(walk, config);
        foreach (var (index, option) in config.MappingsOf("options"))
        {
            if ((!option.HasValue("name") || option.TextOf("name") is "") && !walk.Options.Partial)
            {
                walk.Findings.AddBelow(SchemaDiagnostics.FieldMissing, option, ["options", index], "name");
            }
        }

        walk.Trail.Leave();
    }

    private static void CheckServers(SchemaWalk walk, Mapping config)
    {
        Expect.Length(walk, config, "nameservers", MostServers);
        if (config.SequenceOf("nameservers") is not { } servers)
        {
            return;
        }

        for (var index = 0; index < servers.Count; index++)
        {
            Addresses.Address(walk, servers[index], ["nameservers", index]);
        }
    }

    private static void CheckSearches(SchemaWalk walk, Mapping config)
    {
        Expect.Length(walk, config, "searches", MostSearches);
        Expect.Form(walk, config, "searches", Search);
        if (config.SequenceOf("searches") is { Count: > 0 } searches
            && CountCharacters(searches) is > MostSearchCharacters and var characters)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.SearchesTooLong, searches, ["searches"], MostSearchCharacters, characters);
        }
    }

    // With the spaces between them.
    private static int CountCharacters(Sequence searches)
    {
        var characters = searches.Count - 1;
        foreach (var search in searches)
        {
            characters += search is Scalar { Kind: ScalarKind.String } text ? System.Text.Encoding.UTF8.GetByteCount(text.Text) : 0;
        }

        return characters;
    }

    // An underscore is one more character that a part may start, go on and end with; a single dot means no domain at all.
    private static bool IsRelaxedSearch(ReadOnlySpan<char> text)
    {
        var name = text is [.. var start, '.'] ? start : text;
        if (name.Length > Dns1123.MaxSubdomainLength)
        {
            return false;
        }

        Span<char> plain = stackalloc char[Dns1123.MaxSubdomainLength];
        name.Replace(plain, '_', 'a');
        return text is "." || Dns1123.IsSubdomain(plain[..name.Length]);
    }
}
