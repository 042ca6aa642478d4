using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A type of whose fields only one may be set.</summary>
/// <param name="typeName">The upstream name of the type.</param>
/// <param name="members">The fields that exclude each other.</param>
internal sealed class UnionRule(string typeName, ImmutableArray<string> members) : ITypeRule
{
    public string TypeName { get; } = typeName;

    /// <summary>The first release that has the rule; absent for all.</summary>
    public KubernetesVersion Since { get; init; }

    /// <summary>Whether one of the fields has to be set.</summary>
    public bool NeedsOne { get; init; }

    /// <summary>Whether an empty list or text says as little as an absent one.</summary>
    public bool IgnoresEmpty { get; init; }

    /// <summary>What the fields are together, for sentences; <see langword="null"/> to list them.</summary>
    public string? Words { get; init; }

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (walk.Version < Since)
        {
            return;
        }

        var set = 0;
        foreach (var member in members)
        {
            set += IsSet(value, member) ? 1 : 0;
        }

        if (set > 1)
        {
            string[] found = [.. members.Where(member => IsSet(value, member))];
            walk.Findings.Add(SchemaDiagnostics.SeveralFieldsSet, value, Describe(), Shown.Names(found, "and"));
        }
        else if (set == 0 && NeedsOne && !walk.Options.Partial)
        {
            walk.Findings.Add(SchemaDiagnostics.NoneOfFieldsSet, value, "exactly one", Describe());
        }
    }

    private bool IsSet(Mapping value, string member) =>
        value.HasValue(member) && !(IgnoresEmpty && value[member] is Sequence { Count: 0 } or Scalar { Kind: ScalarKind.String, Text: "" });

    private string Describe() => Words ?? Shown.Names([.. members], "and");
}
