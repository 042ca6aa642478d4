using System.Collections.Immutable;

namespace Manifests.Schema.Explaining;

/// <summary>What the catalog says about a field.</summary>
/// <param name="Name">The key as manifests write it; <c>*</c> for any key of a map, the kind for a whole object.</param>
/// <param name="Type">In a word: <c>string</c>, <c>[]Container</c>, <c>map[string]quantity</c>.</param>
public sealed record FieldExplanation(string Name, string Type)
{
    /// <summary>What its author says of it, of users' own definitions only; <see langword="null"/> when nothing is known.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the object around it is refused without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What the server fills in, as JSON; <see langword="null"/> when it fills in nothing.</summary>
    public string? Default { get; init; }

    /// <summary>The releases that know the field in this form.</summary>
    public VersionRange Versions { get; init; }

    /// <summary>The values it may have, or for a list or map its items; empty when any is allowed.</summary>
    public ImmutableArray<EnumValue> AllowedValues { get; init; } = [];

    /// <summary>What else a value has to keep to.</summary>
    public ImmutableArray<ExplainedFact> Facts { get; init; } = [];

    /// <summary>The CEL rules of the value and, for a list or map, of its items.</summary>
    public ImmutableArray<CelRule> Rules { get; init; } = [];

    /// <summary>
    /// The fields below it. A field whose form changed stands there once for each form. Empty where none are known, and below
    /// the fields of a query that is not recursive.
    /// </summary>
    public ImmutableArray<FieldExplanation> Fields { get; init; } = [];

    /// <summary>Whether <see cref="Fields"/> is left out because the same type is being told further up.</summary>
    public bool RepeatsAbove { get; init; }
}
