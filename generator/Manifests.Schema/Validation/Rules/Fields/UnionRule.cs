using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A type of whose fields only one may be set, as a row of a table.</summary>
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

        if (NeedsOne)
        {
            Expect.ExactlyOne(walk, value, members.AsSpan(), IgnoresEmpty, Words);
        }
        else
        {
            Expect.OnlyOne(walk, value, members.AsSpan(), IgnoresEmpty, Words);
        }
    }
}
