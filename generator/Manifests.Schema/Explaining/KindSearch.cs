using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema.Validation;

namespace Manifests.Schema.Explaining;

/// <summary>Finds the kind that a subject begins with.</summary>
internal sealed class KindSearch(IKindSource kinds, ExplainQuery query)
{
    /// <summary>The kind; <see langword="null"/> when there is none, which was then told.</summary>
    public FoundKind? Find(ImmutableArray<string> subject, DiagnosticBag diagnostics)
    {
        var named = Named(subject[0]);
        if (named.IsEmpty)
        {
            diagnostics.Add(ExplainDiagnostics.UnknownKind.At(Location.None, Shown.Escape(subject[0]), new NearKinds(kinds).Describe(subject[0])));
            return null;
        }

        var qualified = KindQualifier.Read(subject, named);
        var chosen = qualified.Names;
        if (query.ApiVersion is { } apiVersion)
        {
            chosen = [.. chosen.Where(name => string.Equals(name.ApiVersion, apiVersion, StringComparison.OrdinalIgnoreCase))];
        }

        if (chosen.IsEmpty)
        {
            var asked = query.ApiVersion ?? qualified.Qualifier;
            diagnostics.Add(ExplainDiagnostics.OtherApiVersion.At(Location.None, named[0].Kind, Shown.Escape(asked), NearKinds.Full(named)));
            return null;
        }

        var served = chosen.Where(IsAsked).ToArray();
        if (served.Length == 0)
        {
            diagnostics.Add(ExplainDiagnostics.KindOfOtherRelease.At(Location.None, query.Release, Words(chosen), NearKinds.WithReleases(chosen)));
            return null;
        }

        var kind = kinds.FindKind(served[0].ApiVersion, served[0].Kind)
            ?? throw new InvalidOperationException($"The source names {served[0].ApiVersion} {served[0].Kind} and does not have it.");
        return new FoundKind(kind, qualified.Path, [.. named.Where(name => name != served[0] && IsAsked(name))]);
    }

    private bool IsAsked(KindName name) => query.Release is not { } release || name.Versions.Contains(release);

    private string Words(ImmutableArray<KindName> chosen) => query.ApiVersion is null ? chosen[0].Kind : $"{chosen[0].ApiVersion} {chosen[0].Kind}";

    // A kind or plural before a short name: one product's short name may be another's kind.
    private ImmutableArray<KindName> Named(string word)
    {
        ImmutableArray<KindName> found = [.. KindPreference.Order(kinds.KindNames.Where(name => Is(word, name.Kind) || Is(word, name.Plural)))];
        return found.IsEmpty
            ? [.. KindPreference.Order(kinds.KindNames.Where(name => name.OtherNames.Any(other => Is(word, other))))]
            : found;
    }

    private static bool Is(string word, string name) => string.Equals(word, name, StringComparison.OrdinalIgnoreCase);
}
