using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema.Validation;

namespace Manifests.Schema.Explaining;

/// <summary>Follows the fields of a path from a kind down.</summary>
internal sealed class FieldWalk(KindSchema kind, KubernetesVersion? release)
{
    private const string AnyKey = "*";
    private const int MaxNames = 12;

    private readonly List<string> path = [];

    /// <summary>The field; <see langword="null"/> when the path leads nowhere, which was then told.</summary>
    public FoundField? Follow(ImmutableArray<string> words, DiagnosticBag diagnostics)
    {
        var place = new PropertySchema(kind.Kind, kind.Type) { Versions = kind.Versions };
        foreach (var word in words)
        {
            if (Step(place.Type, word, diagnostics) is not { } next)
            {
                return null;
            }

            path.Add(next.Name);
            place = next;
        }

        return new FoundField(string.Join('.', path), place);
    }

    private PropertySchema? Step(TypeSchema around, string word, DiagnosticBag diagnostics)
    {
        if (word == AnyKey && around is { Kind: ValueKind.Array, Items: { } items })
        {
            return new PropertySchema(AnyKey, items);
        }

        var type = FieldForms.ThroughLists(around);
        if (word == AnyKey && type.AdditionalProperties is { } values)
        {
            return new PropertySchema(AnyKey, values);
        }

        var forms = FieldForms.Find(type, word);
        if (forms.Count == 0)
        {
            diagnostics.Add(Missing(type, word));
            return null;
        }

        var form = FieldForms.Choose(forms, release);
        if (form is null)
        {
            diagnostics.Add(ExplainDiagnostics.FieldOfOtherRelease.At(
                Location.None, release, forms[0].Name, Here, Releases.Describe(FieldForms.Span(forms))));
        }

        return form;
    }

    private string Here => path.Count == 0 ? kind.Kind : $"{kind.Kind}.{string.Join('.', path)}";

    private Diagnostic Missing(TypeSchema type, string word)
    {
        var shown = Shown.Escape(word);
        if (type is { AdditionalProperties: not null, Properties.IsEmpty: true })
        {
            return ExplainDiagnostics.FreeKey.At(Location.None, Here, shown);
        }

        if (!type.Properties.IsEmpty)
        {
            return ExplainDiagnostics.UnknownField.At(Location.None, Here, shown, Hint(type, word));
        }

        var what = type.Kind is ValueKind.Any or ValueKind.Object ? "free in form" : $"of type {TypeWord.Of(type)}";
        return ExplainDiagnostics.NothingBelow.At(Location.None, Here, what, shown);
    }

    private string Hint(TypeSchema type, string word)
    {
        var names = type.Properties
            .Where(property => release is not { } asked || property.Versions.Contains(asked))
            .Select(static property => property.Name)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        if (NearestName.Find(word, names) is { } near)
        {
            return $"did you mean '{near}'? It has {Listed(names)}";
        }

        return FieldSearch.Find(type, word) is { } below
            ? $"did you mean '{Here}.{below}'? It has {Listed(names)}"
            : $"it has {Listed(names)}";
    }

    private static string Listed(string[] names) => names.Length <= MaxNames
        ? Shown.Join(names, "and")
        : $"{string.Join(", ", names.Take(MaxNames))} and {names.Length - MaxNames} more";
}
