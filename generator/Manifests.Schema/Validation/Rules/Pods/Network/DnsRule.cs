using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The name servers and search domains of a pod.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validatePodDNSConfig.</remarks>
internal sealed class DnsRule : ITypeRule
{
    private const int MostServers = 3;
    private const int MostSearches = 32;
    private const int MostSearchCharacters = 2_048;

    private static readonly KubernetesVersion RelaxedSearches = new(1, 33);

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

        CheckServers(walk, config);
        CheckSearches(walk, config);
        foreach (var (index, option) in config.MappingsOf("options"))
        {
            if ((!option.HasValue("name") || option.TextOf("name") is "") && !walk.Options.Partial)
            {
                walk.Findings.AddBelow(SchemaDiagnostics.FieldMissing, option, ["dnsConfig", "options", index], "name");
            }
        }
    }

    private static void CheckServers(SchemaWalk walk, Mapping config)
    {
        if (config.SequenceOf("nameservers") is not { } servers)
        {
            return;
        }

        CheckCount(walk, servers, "nameservers", MostServers);
        for (var index = 0; index < servers.Count; index++)
        {
            if (servers[index] is Scalar { Kind: ScalarKind.String } server)
            {
                PodAddresses.Check(walk, server, ["dnsConfig", "nameservers", index], "nameservers");
            }
        }
    }

    private static void CheckSearches(SchemaWalk walk, Mapping config)
    {
        if (config.SequenceOf("searches") is not { } searches)
        {
            return;
        }

        CheckCount(walk, searches, "searches", MostSearches);
        var characters = Math.Max(0, searches.Count - 1);
        for (var index = 0; index < searches.Count; index++)
        {
            if (searches[index] is not Scalar { Kind: ScalarKind.String } search)
            {
                continue;
            }

            characters += System.Text.Encoding.UTF8.GetByteCount(search.Text);
            if (!IsSearch(walk, search.Text))
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.BadText,
                    search,
                    ["dnsConfig", "searches", index],
                    Shown.Text(search.Text),
                    "searches",
                    NameGrammars.Describe(NameGrammar.Subdomain));
            }
        }

        if (characters > MostSearchCharacters)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.SearchesTooLong, searches, ["dnsConfig", "searches"], MostSearchCharacters, characters);
        }
    }

    // From 1.33 on, a part may also have underscores, and a single dot means no domain at all.
    private static bool IsSearch(SchemaWalk walk, string search)
    {
        var name = search.EndsWith('.') ? search[..^1] : search;
        return walk.Version >= RelaxedSearches
            ? search == "." || Dns1123.IsSubdomain(WithoutUnderscores(name))
            : Dns1123.IsSubdomain(name);
    }

    // An underscore is one more character that a part may start, go on and end with.
    private static string WithoutUnderscores(string name) => name.Replace('_', 'a');

    private static void CheckCount(SchemaWalk walk, Sequence list, string field, int most)
    {
        if (list.Count > most)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.TooManyItems,
                list,
                ["dnsConfig", field],
                Shown.Count(most, "item", "items"),
                Shown.Count(list.Count, "item", "items"));
        }
    }
}
