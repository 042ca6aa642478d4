using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A type of whose fields only one may be set.</summary>
/// <param name="typeName">The upstream name of the type.</param>
/// <param name="members">The fields that exclude each other.</param>
internal sealed class UnionRule(string typeName, ImmutableArray<string> members) : ITypeRule
{
    public string TypeName { get; } = typeName;

    /// <summary>Whether one of the fields has to be set.</summary>
    public bool NeedsOne { get; init; }

    /// <summary>What the fields are together, for sentences; <see langword="null"/> to list them.</summary>
    public string? Words { get; init; }

    public void Check(SchemaWalk walk, Mapping value)
    {
        var set = 0;
        foreach (var member in members)
        {
            set += value.HasValue(member) ? 1 : 0;
        }

        if (set > 1)
        {
            string[] found = [.. members.Where(value.HasValue)];
            walk.Findings.Add(SchemaDiagnostics.SeveralFieldsSet, value, Describe(), Shown.Names(found, "and"));
        }
        else if (set == 0 && NeedsOne && !walk.Options.Partial)
        {
            walk.Findings.Add(SchemaDiagnostics.NoneOfFieldsSet, value, "exactly one", Describe());
        }
    }

    private string Describe() => Words ?? Shown.Names([.. members], "and");
}
