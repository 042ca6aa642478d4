using Manifests.Diagnostics;

namespace Manifests.Schema.Explaining;

/// <summary>Tells what a source knows about kinds and their fields.</summary>
/// <example>
/// <code>
/// new Explainer(Catalog.Embedded).Explain(new ExplainQuery("httproute.spec.rules.matches"), diagnostics)
/// </code>
/// </example>
public sealed class Explainer(IKindSource kinds)
{
    /// <summary>The answer; <see langword="null"/> when there is none, which was then told.</summary>
    /// <param name="query">What is asked.</param>
    /// <param name="diagnostics">Where the reason goes.</param>
    public Explanation? Explain(ExplainQuery query, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var subject = ExplainSubject.Parse(query.Subject);
        if (subject.IsEmpty)
        {
            diagnostics.Add(ExplainDiagnostics.NoSubject.At(Location.None));
            return null;
        }

        if (new KindSearch(kinds, query).Find(subject, diagnostics) is not { } found
            || new FieldWalk(found.Kind, query.Release).Follow(found.Path, diagnostics) is not { } place)
        {
            return null;
        }

        var describer = new FieldDescriber(query.Release, query.IsRecursive);
        return new Explanation(found.Kind, place.Path, describer.Describe(place.Property), found.Others);
    }
}
