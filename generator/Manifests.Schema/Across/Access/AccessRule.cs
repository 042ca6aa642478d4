using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>A rule of a role.</summary>
/// <remarks>Source: <c>pkg/apis/rbac/v1/evaluation_helpers.go</c>. A star for the part, as in <c>pods/*</c>, means nothing there.</remarks>
internal sealed record AccessRule
{
    private const string All = "*";

    public required ImmutableArray<string> Verbs { get; init; }

    public ImmutableArray<string> Groups { get; init; } = [];

    public ImmutableArray<string> Resources { get; init; } = [];

    public ImmutableArray<string> Names { get; init; } = [];

    public ImmutableArray<string> Urls { get; init; } = [];

    public static ImmutableArray<AccessRule> AllOf(Mapping role) =>
        [.. role.SequenceOf("rules")?.OfType<Mapping>().Select(Read) ?? []];

    public bool Allows(AccessRequest request) =>
        Has(Verbs, request.Verb) && (request.Url is { } url ? Urls.Any(rule => IsUrl(rule, url)) : AllowsResource(request));

    private bool AllowsResource(AccessRequest request) =>
        Has(Groups, request.Group)
        && (Has(Resources, request.ResourceAndPart) || (request.Subresource.Length > 0 && Resources.Contains($"*/{request.Subresource}")))
        && (Names.IsEmpty || (request.Name is { } name && Names.Contains(name)));

    private static bool Has(ImmutableArray<string> listed, string asked) => listed.Contains(All) || listed.Contains(asked);

    private static bool IsUrl(string rule, string asked) =>
        rule == asked || (rule.EndsWith('*') && asked.StartsWith(rule.TrimEnd('*'), StringComparison.Ordinal));

    private static AccessRule Read(Mapping rule) => new()
    {
        Verbs = Texts(rule, "verbs"),
        Groups = Texts(rule, "apiGroups"),
        Resources = Texts(rule, "resources"),
        Names = Texts(rule, "resourceNames"),
        Urls = Texts(rule, "nonResourceURLs"),
    };

    private static ImmutableArray<string> Texts(Mapping rule, string field) =>
        [.. rule.SequenceOf(field)?.OfType<Scalar>().Select(static text => text.Text) ?? []];
}
