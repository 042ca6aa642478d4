using System.Collections.Immutable;
using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>allOf, anyOf, oneOf and not.</summary>
internal static class CombinationKeywords
{
    public static void Check(SchemaWalk walk, Node node, TypeSchema type)
    {
        if (type.AllOf.IsEmpty && type.AnyOf.IsEmpty && type.OneOf.IsEmpty && type.Not is null)
        {
            return;
        }

        if (!walk.IsNative && !walk.Options.Partial)
        {
            node = Defaulted.Of(node, type, walk.Version);
        }

        foreach (var branch in type.AllOf)
        {
            walk.Branch(node, branch);
        }

        // A patch shows only a part of the object, so which form the whole has is not known.
        if (walk.Options.Partial)
        {
            return;
        }

        if (!type.AnyOf.IsEmpty && CountFitting(walk, node, type.AnyOf, stopAt: 1) == 0)
        {
            ReportNone(walk, node, type.AnyOf, "at least one");
        }

        if (!type.OneOf.IsEmpty)
        {
            CheckOneOf(walk, node, type.OneOf);
        }

        if (type.Not is { } refused && Fits(walk, node, refused))
        {
            ReportForbidden(walk, node, refused);
        }
    }

    private static void CheckOneOf(SchemaWalk walk, Node node, ImmutableArray<TypeSchema> branches)
    {
        var fitting = CountFitting(walk, node, branches, stopAt: 2);
        if (fitting == 0)
        {
            ReportNone(walk, node, branches, "exactly one");
        }
        else if (fitting > 1)
        {
            ReportSeveral(walk, node, branches);
        }
    }

    private static int CountFitting(SchemaWalk walk, Node node, ImmutableArray<TypeSchema> branches, int stopAt)
    {
        var fitting = 0;
        foreach (var branch in branches)
        {
            if (Fits(walk, node, branch) && ++fitting == stopAt)
            {
                break;
            }
        }

        return fitting;
    }

    private static bool Fits(SchemaWalk walk, Node node, TypeSchema branch)
    {
        var trial = walk.Findings.Begin(keepsSentences: false);
        walk.Branch(node, branch);
        return walk.Findings.End(trial).Count == 0;
    }

    private static void ReportNone(SchemaWalk walk, Node node, ImmutableArray<TypeSchema> branches, string amount)
    {
        if (walk.Findings.CountOnly())
        {
            return;
        }

        if (RequiredOnly.NamesOf(branches) is { } names)
        {
            walk.Findings.Add(SchemaDiagnostics.NoneOfFieldsSet, node, amount, Shown.Join(names, "and"));
            return;
        }

        var problems = branches.Select((branch, index) =>
            string.Create(CultureInfo.InvariantCulture, $"({index + 1}) {FirstProblem(walk, node, branch)}"));
        walk.Findings.Add(SchemaDiagnostics.NoBranchFits, node, branches.Length, string.Join(", ", problems));
    }

    private static string FirstProblem(SchemaWalk walk, Node node, TypeSchema branch)
    {
        var trial = walk.Findings.Begin(keepsSentences: true);
        walk.Branch(node, branch);
        var sentences = walk.Findings.End(trial).Sentences;
        return sentences.Count == 0 ? "does not fit" : sentences[0];
    }

    private static void ReportSeveral(SchemaWalk walk, Node node, ImmutableArray<TypeSchema> branches)
    {
        if (walk.Findings.CountOnly())
        {
            return;
        }

        var fitting = branches.Where(branch => Fits(walk, node, branch)).ToImmutableArray();
        if (RequiredOnly.NamesOf(branches) is { } names && RequiredOnly.NamesOf(fitting) is { } set)
        {
            walk.Findings.Add(SchemaDiagnostics.SeveralFieldsSet, node, Shown.Join(names, "and"), Shown.Join(set, "and"));
            return;
        }

        var numbers = fitting.Select(branch =>
            string.Create(CultureInfo.InvariantCulture, $"form {branches.IndexOf(branch) + 1}")).ToArray();
        walk.Findings.Add(SchemaDiagnostics.SeveralBranchesFit, node, branches.Length, Shown.Join(numbers, "and"));
    }

    private static void ReportForbidden(SchemaWalk walk, Node node, TypeSchema refused)
    {
        if (walk.Findings.CountOnly())
        {
            return;
        }

        if (RequiredOnly.NameOf(refused) is { } names)
        {
            walk.Findings.Add(SchemaDiagnostics.FieldsNotAllowed, node, names, names.Contains(" and ", StringComparison.Ordinal) ? "one of them" : "it");
            return;
        }

        var branches = refused.AnyOf.IsEmpty ? refused.OneOf : refused.AnyOf;
        var fitting = branches.Where(branch => Fits(walk, node, branch)).ToImmutableArray();
        if (!fitting.IsEmpty && RequiredOnly.NamesOf(fitting) is { } set)
        {
            walk.Findings.Add(SchemaDiagnostics.FieldsNotAllowed, node, Shown.Join(set, "and"), set.Count == 1 ? "it" : "them");
            return;
        }

        walk.Findings.Add(SchemaDiagnostics.ForbiddenForm, node, BranchWords.Describe(refused));
    }
}
