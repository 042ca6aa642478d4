using System.Collections.Immutable;
using Manifests.Patterns;

namespace Manifests.Schema.Validation;

/// <summary>The facts of a type in the form that checks want: required names of one release, numbers parsed, the pattern ready.</summary>
internal sealed class CompiledType
{
    private readonly TypeSchema type;
    private Re2Pattern? pattern;

    public CompiledType(TypeSchema type, KubernetesVersion version)
    {
        this.type = type;
        Required = [.. type.Properties.Where(property => property.IsRequired && property.Versions.Contains(version))];
        Minimum = ExactNumber.ParseOrNull(type.Minimum);
        Maximum = ExactNumber.ParseOrNull(type.Maximum);
        MultipleOf = ExactNumber.ParseOrNull(type.MultipleOf);
        Enum = [.. type.Enum.Where(value => value.Versions.Contains(version)).Select(static value => new AllowedValue(value.Json))];
        OtherReleasesEnum = [.. type.Enum.Where(value => !value.Versions.Contains(version))];
    }

    public ImmutableArray<PropertySchema> Required { get; }

    public ExactNumber? Minimum { get; }

    public ExactNumber? Maximum { get; }

    public ExactNumber? MultipleOf { get; }

    /// <summary>What this release allows.</summary>
    public ImmutableArray<AllowedValue> Enum { get; }

    /// <summary>What only other releases allow.</summary>
    public ImmutableArray<EnumValue> OtherReleasesEnum { get; }

    /// <exception cref="InvalidOperationException">The type has no pattern.</exception>
    public Re2Pattern Pattern => pattern ??= Re2Pattern.Read(
        type.Pattern ?? throw new InvalidOperationException("The type has no pattern."));
}
