using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Manifests.Diagnostics;
using Manifests.Schema.Text;

namespace Manifests.Schema.Import;

/// <summary>Facts about Kubernetes that its documents lack, from <c>additions.txt</c> of a catalog folder.</summary>
internal sealed partial class CatalogAdditions
{
    private readonly List<AllowedValuesAddition> values = [];
    private readonly HashSet<AllowedValuesAddition> used = [];
    private readonly Dictionary<(string ApiVersion, string Kind), ScopeAddition> scopes = [];
    private readonly Dictionary<(string ApiVersion, string Kind), DeprecationAddition> deprecations = [];
    private readonly Dictionary<string, NamesAddition> names = new(StringComparer.Ordinal);

    private CatalogAdditions()
    {
    }

    /// <summary>Reads a file of additions; each line that is none is told.</summary>
    public static CatalogAdditions Read(string text, DiagnosticBag diagnostics)
    {
        var additions = new CatalogAdditions();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var content = line.Split('#')[0].Trim();
            var place = new Location(CatalogImport.AdditionsFile, number, 0);
            if (content.Length > 0 && !additions.TryAdd(WordsOf(content), place))
            {
                diagnostics.Add(CatalogDiagnostics.AdditionLine.At(place, content));
            }
        }

        return additions;
    }

    /// <summary>Where objects of a kind live; <see langword="null"/> when it is not added.</summary>
    public ScopeAddition? ScopeOf(string apiVersion, string kind) => scopes.GetValueOrDefault((apiVersion, kind));

    /// <summary>Why an API version should be left; <see langword="null"/> when it is not added.</summary>
    public DeprecationAddition? DeprecationOf(string apiVersion, string kind) => deprecations.GetValueOrDefault((apiVersion, kind));

    /// <summary>What people call a kind beside its kind and plural.</summary>
    /// <param name="group">Its group; empty for the core group.</param>
    /// <param name="plural">Its plural.</param>
    public ImmutableArray<string> NamesOf(string group, string plural) => names.GetValueOrDefault(ResourceOf(group, plural))?.Names ?? [];

    /// <summary>A release's document with the allowed values laid over it.</summary>
    public OpenApiDocument LayOver(OpenApiDocument document)
    {
        var types = document.Types.ToDictionary(static type => type.Key, static type => type.Value, StringComparer.Ordinal);
        foreach (var (name, type) in document.Types)
        {
            var path = SharedTypes.PathOf(SharedTypes.PackageOf(name))[(SharedTypes.KubernetesFamily.Length + 1)..] + name[name.LastIndexOf('.')..].Replace('.', '/');
            var own = values.Where(value => value.Type == path).ToDictionary(static value => value.Property, StringComparer.Ordinal);
            if (own.Count > 0)
            {
                var properties = type.Properties.Select(property => own.TryGetValue(property.Name, out var value) ? Lay(property, value, document.Release) : property).ToArray();
                types[name] = TypeFacts.Of(type).Build(() => properties);
            }
        }

        return document with { Types = types };
    }

    /// <summary>Tells of every line that added nothing.</summary>
    /// <param name="kinds">The kinds of all releases, after the lines were laid over them.</param>
    /// <param name="scoped">The groups and kinds whose scope the documents say themselves.</param>
    /// <param name="diagnostics">Takes what was found.</param>
    public void TellUnused(IReadOnlyCollection<KindSchema> kinds, ILookup<(string Group, string Kind), OpenApiKind> scoped, DiagnosticBag diagnostics)
    {
        diagnostics.AddRange(values.Where(value => !used.Contains(value))
            .Select(static value => CatalogDiagnostics.AdditionUnused.At(value.Place, value.Type, value.Property)));
        var known = kinds.ToDictionary(static kind => (kind.ApiVersion, kind.Kind));
        foreach (var (key, scope) in scopes)
        {
            TellUnused(key, scope.Place, "scope and plural were", known, diagnostics);
            if (known.TryGetValue(key, out var kind) && scoped.Contains((kind.Group, kind.Kind)))
            {
                diagnostics.Add(CatalogDiagnostics.AdditionOfKnownScope.At(scope.Place, Shown(key)));
            }
        }

        foreach (var (key, deprecation) in deprecations)
        {
            TellUnused(key, deprecation.Place, "deprecation was", known, diagnostics);
        }

        var resources = kinds.Select(static kind => ResourceOf(kind.Group, kind.Plural)).ToHashSet(StringComparer.Ordinal);
        diagnostics.AddRange(names.Where(name => !resources.Contains(name.Key))
            .Select(static name => CatalogDiagnostics.AdditionOfNoKind.At(name.Value.Place, name.Key, "short names were")));
    }

    private static void TellUnused(
        (string ApiVersion, string Kind) key, Location place, string what, Dictionary<(string ApiVersion, string Kind), KindSchema> known, DiagnosticBag diagnostics)
    {
        if (!known.ContainsKey(key))
        {
            diagnostics.Add(CatalogDiagnostics.AdditionOfNoKind.At(place, Shown(key), what));
        }
    }

    private static string Shown((string ApiVersion, string Kind) key) => key.ApiVersion + " " + key.Kind;

    private static string ResourceOf(string group, string plural) => group.Length == 0 ? plural : plural + "." + group;

    private PropertySchema Lay(PropertySchema property, AllowedValuesAddition addition, KubernetesVersion release)
    {
        used.Add(addition);
        var taken = addition.Values.Where(value => value.Versions.Contains(release)).Select(static value => value.Json).ToArray();
        return property with { Type = Narrow(property.Type, taken) };
    }

    /// <summary>The narrower of two truths: what both allow.</summary>
    private static TypeSchema Narrow(TypeSchema type, string[] taken)
    {
        var facts = TypeFacts.Of(type);
        if (type.Items is { } items)
        {
            facts.Items = Narrow(items, taken);
        }
        else
        {
            facts.Enum = type.Enum.IsEmpty
                ? [.. taken.Select(static json => new EnumValue(json, VersionRange.All))]
                : [.. type.Enum.Where(value => taken.Contains(value.Json, StringComparer.Ordinal))];
        }

        return facts.Build(type.Properties.IsEmpty ? null : () => type.Properties);
    }

    private bool TryAdd(string[] words, Location place)
    {
        switch (words)
        {
            case ["scope", var apiVersion, var kind, "namespaced" or "cluster", var plural]:
                return scopes.TryAdd((apiVersion, kind), new ScopeAddition(words[3] == "cluster" ? ResourceScope.Cluster : ResourceScope.Namespaced, plural, place));
            case ["deprecated", var apiVersion, var kind, .. var rest] when DeprecationAddition.Read(rest, place) is { } deprecation:
                return deprecations.TryAdd((apiVersion, kind), deprecation);
            case ["short", var resource, _, ..]:
                return names.TryAdd(resource, new NamesAddition([.. words[2..]], place));
            case ["enum", var property, _, ..] when property.IndexOf('.', property.IndexOf('/', StringComparison.Ordinal) + 1) is > 0 and var dot:
                return TryAddValues(property[..dot], property[(dot + 1)..], words[2..], place);
            default:
                return false;
        }
    }

    /// <summary>The words of a line. A value with blanks stands in quotes.</summary>
    private static string[] WordsOf(string line) => [.. Word().Matches(line).Select(static word => word.Value)];

    [GeneratedRegex("\"[^\"]*\"\\S*|\\S+")]
    private static partial Regex Word();

    private bool TryAddValues(string type, string property, string[] words, Location place)
    {
        var read = words.Select(static word => word.Split('@')).ToArray();
        var ranges = read.Select(static word => word.Length == 1 ? VersionRange.All : RangeOf(word)).ToArray();
        if (ranges.Any(static range => range is null))
        {
            return false;
        }

        var found = read.Select((word, at) => new EnumValue(word[0].StartsWith('"') ? word[0] : "\"" + word[0] + "\"", ranges[at]!.Value));
        values.Add(new AllowedValuesAddition(type, property, [.. found], place));
        return true;
    }

    private static VersionRange? RangeOf(string[] word)
    {
        var ends = word[^1].Split('-');
        KubernetesVersion since = default;
        KubernetesVersion until = default;
        var isRange = word.Length == 2 && ends.Length == 2 && word[1].Length > 1
            && (ends[0].Length == 0 || KubernetesVersion.TryParse(ends[0], out since))
            && (ends[1].Length == 0 || KubernetesVersion.TryParse(ends[1], out until));
        return isRange ? new VersionRange(ends[0].Length == 0 ? null : since, ends[1].Length == 0 ? null : until) : null;
    }
}
