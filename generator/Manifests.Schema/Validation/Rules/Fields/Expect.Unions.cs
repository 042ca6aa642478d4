using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What rules ask of fields that exclude each other.</summary>
internal static partial class Expect
{
    /// <summary>Asks for exactly one of several fields; for none of them in a patch.</summary>
    /// <param name="walk">Where findings go; the trail stands at the owner.</param>
    /// <param name="owner">The object.</param>
    /// <param name="fields">The fields that exclude each other.</param>
    /// <param name="ignoresEmpty">Whether an empty list or text says as little as an absent one.</param>
    /// <param name="words">What the fields are together, for sentences; <see langword="null"/> to list them.</param>
    /// <returns>The field that is set; <see langword="null"/> when none or several are.</returns>
    public static string? ExactlyOne(
        SchemaWalk walk, Mapping owner, ReadOnlySpan<string> fields, bool ignoresEmpty = false, string? words = null)
    {
        var only = OnlyOne(walk, owner, fields, ignoresEmpty, words);
        if (only is null && !walk.Options.Partial && !IsAnySet(owner, fields, ignoresEmpty))
        {
            walk.Findings.Add(SchemaDiagnostics.NoneOfFieldsSet, owner, "exactly one", words ?? Names(fields));
        }

        return only;
    }

    /// <summary>Asks for no more than one of several fields.</summary>
    /// <inheritdoc cref="ExactlyOne"/>
    public static string? OnlyOne(
        SchemaWalk walk, Mapping owner, ReadOnlySpan<string> fields, bool ignoresEmpty = false, string? words = null)
    {
        string? first = null;
        foreach (var field in fields)
        {
            if (IsSet(owner, field, ignoresEmpty))
            {
                if (first is not null)
                {
                    walk.Findings.Add(
                        SchemaDiagnostics.SeveralFieldsSet, owner, words ?? Names(fields), Names(AllSet(owner, fields, ignoresEmpty)));
                    return null;
                }

                first = field;
            }
        }

        return first;
    }

    private static bool IsSet(Mapping owner, string field, bool ignoresEmpty) =>
        owner.HasValue(field)
        && !(ignoresEmpty && owner[field] is Sequence { Count: 0 } or Scalar { Kind: ScalarKind.String, Text: "" });

    private static bool IsAnySet(Mapping owner, ReadOnlySpan<string> fields, bool ignoresEmpty)
    {
        foreach (var field in fields)
        {
            if (IsSet(owner, field, ignoresEmpty))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] AllSet(Mapping owner, ReadOnlySpan<string> fields, bool ignoresEmpty)
    {
        var set = new List<string>(fields.Length);
        foreach (var field in fields)
        {
            if (IsSet(owner, field, ignoresEmpty))
            {
                set.Add(field);
            }
        }

        return [.. set];
    }

    private static string Names(ReadOnlySpan<string> fields) => Shown.Names(fields.ToArray(), "and");
}
