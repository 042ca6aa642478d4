using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema.Text;

namespace Manifests.Schema.Import;

/// <summary>Puts the documents of several releases together: each fact gets the range of releases that it holds for.</summary>
internal sealed class KubernetesReleases
{
    private readonly ImmutableArray<OpenApiDocument> releases;
    private readonly CatalogAdditions additions;
    private readonly DiagnosticBag diagnostics;

    private KubernetesReleases(ImmutableArray<OpenApiDocument> releases, CatalogAdditions additions, DiagnosticBag diagnostics)
    {
        this.releases = releases;
        this.additions = additions;
        this.diagnostics = diagnostics;
    }

    /// <summary>The catalog documents of all releases.</summary>
    /// <param name="documents">One or more for each release. Of several for one release, the first says what there is, the others add allowed values and defaults.</param>
    /// <param name="additions">What no document says.</param>
    /// <param name="diagnostics">Takes what had to be left out.</param>
    public static IEnumerable<CatalogDocument> Merge(IEnumerable<OpenApiDocument> documents, CatalogAdditions additions, DiagnosticBag diagnostics)
    {
        var releases = documents.GroupBy(static document => document.Release).OrderBy(static group => group.Key)
            .Select(group => additions.LayOver(group.Aggregate(ReleaseOverlay.Lay))).ToImmutableArray();
        return new KubernetesReleases(releases, additions, diagnostics).Merge();
    }

    private IEnumerable<CatalogDocument> Merge()
    {
        var kinds = MergeKinds().ToArray();
        additions.TellUnused(kinds, ScopedKinds(), diagnostics);
        var types = new Dictionary<string, TypeSchema>(StringComparer.Ordinal);
        var open = new Queue<string>(kinds.Select(static kind => kind.Type.Name!).Append(SharedTypes.ObjectMeta));
        while (open.TryDequeue(out var name))
        {
            if (types.ContainsKey(name) || MergeType(name) is not { } type)
            {
                continue;
            }

            types.Add(name, type);
            TypeReferences.Visit(type, open.Enqueue);
        }

        return types.Values.GroupBy(static type => SharedTypes.PackageOf(type.Name!), StringComparer.Ordinal).Select(package =>
        {
            var path = SharedTypes.PathOf(package.Key);
            var own = kinds.Where(kind => SharedTypes.PackageOf(kind.Type.Name!) == package.Key);
            return new CatalogDocument(path, package.Key, [.. own], [.. package]);
        });
    }

    private IEnumerable<KindSchema> MergeKinds()
    {
        var byName = releases.SelectMany(static release => release.Kinds.Select(kind => (release.Release, kind)))
            .GroupBy(static found => (found.kind.ApiVersion, found.kind.Kind));
        var scopes = ScopedKinds();
        foreach (var found in byName.OrderBy(static group => group.Key.ApiVersion, StringComparer.Ordinal).ThenBy(static group => group.Key.Kind, StringComparer.Ordinal))
        {
            var newest = found.Last().kind;
            var told = newest.Scope is null ? scopes[(GroupOf(newest.ApiVersion), newest.Kind)].LastOrDefault() : newest;
            var added = additions.ScopeOf(newest.ApiVersion, newest.Kind);
            if (told is null && added is null && IsKnownAsNoObject(newest))
            {
                continue;
            }

            if (told is null && added is null)
            {
                diagnostics.Add(CatalogDiagnostics.ScopeUnknown.At(Location.None, newest.ApiVersion, newest.Kind, found.Last().Release));
                continue;
            }

            var all = releases.Select(static release => release.Release).ToArray();
            var versions = ReleaseSpan.Of([.. found.Select(static one => one.Release).Distinct()], all);
            var plural = told?.Plural ?? added!.Plural;
            yield return new KindSchema(GroupOf(newest.ApiVersion), newest.ApiVersion[(newest.ApiVersion.IndexOf('/', StringComparison.Ordinal) + 1)..], newest.Kind, (told?.Scope ?? added?.Scope)!.Value, SharedTypes.Reference(newest.TypeName))
            {
                Plural = plural,
                OtherNames = additions.NamesOf(GroupOf(newest.ApiVersion), plural),
                Family = SharedTypes.KubernetesFamily,
                Versions = versions,
                Deprecation = AddedDeprecation(newest, versions) ?? SupersededBy(newest, found.Last().Release),
            };
        }
    }

    private ILookup<(string Group, string Kind), OpenApiKind> ScopedKinds() => releases
        .SelectMany(static release => release.Kinds).Where(static kind => kind.Scope is not null)
        .ToLookup(static kind => (GroupOf(kind.ApiVersion), kind.Kind));

    /// <summary>What the additions say; a removal that the releases tell themselves, or tell otherwise, is left out.</summary>
    private Deprecation? AddedDeprecation(OpenApiKind kind, VersionRange versions)
    {
        if (additions.DeprecationOf(kind.ApiVersion, kind.Kind) is not { } added || added.Deprecation.Removed is not { } removed)
        {
            return additions.DeprecationOf(kind.ApiVersion, kind.Kind)?.Deprecation;
        }

        if (versions.Until is null && removed > releases[^1].Release)
        {
            return added.Deprecation;
        }

        if (versions.Until?.Next != removed)
        {
            diagnostics.Add(CatalogDiagnostics.AdditionOfWrongRemoval.At(
                added.Place, kind.ApiVersion + " " + kind.Kind, versions.Until ?? releases[^1].Release, removed));
        }

        return added.Deprecation with { Removed = null };
    }

    /// <summary>
    /// A version that a later release no longer has is to be left from the release on that has the kind in a more stable or
    /// newer version of its group; <see langword="null"/> when it lasts, or nothing takes its place.
    /// </summary>
    private Deprecation? SupersededBy(OpenApiKind kind, KubernetesVersion last)
    {
        var after = releases.FirstOrDefault(release => release.Release > last);
        var successor = after?.Kinds.Where(other => other.Kind == kind.Kind && GroupOf(other.ApiVersion) == GroupOf(kind.ApiVersion))
            .Select(static other => other.ApiVersion).Order(ApiVersionStability.MostStableFirst).FirstOrDefault();
        return successor is null
            ? null
            : new Deprecation(releases.First(release => release.Kinds.Any(other => other.ApiVersion == successor && other.Kind == kind.Kind)).Release, successor);
    }

    // A release with paths knows the type but makes no objects of it: what a subresource takes, such as an Eviction.
    private bool IsKnownAsNoObject(OpenApiKind kind) => releases.Any(release =>
        release.Types.ContainsKey(kind.TypeName)
        && release.Kinds.Any(static other => other.Scope is not null)
        && release.Kinds.All(other => other.TypeName != kind.TypeName));

    private TypeSchema? MergeType(string name)
    {
        var forms = releases.Where(release => release.Types.ContainsKey(name)).Select(release => (release.Release, Type: release.Types[name])).ToArray();
        if (forms.Length == 0)
        {
            return null;
        }

        var all = forms.Select(static form => form.Release).ToArray();
        var properties = forms.SelectMany(static form => form.Type.Properties.Select(static property => property.Name)).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .SelectMany(property => PropertyForms.Merge(forms.Select(form => (form.Release, form.Type.Properties.FirstOrDefault(one => one.Name == property))), all));
        var sorted = PropertyOrder.Sort(properties);
        return TypeFacts.Of(forms[^1].Type).Build(() => sorted);
    }

    private static string GroupOf(string apiVersion)
    {
        var slash = apiVersion.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "" : apiVersion[..slash];
    }
}
