namespace Manifests.Schema.Explaining;

/// <summary>Describes a field and the fields below it.</summary>
internal sealed class FieldDescriber(KubernetesVersion? release, bool isRecursive)
{
    // The types whose fields are being told now; one that comes again is not told again inside itself.
    private readonly List<TypeSchema> open = [];

    public FieldExplanation Describe(PropertySchema property)
    {
        var type = Resolved(property.Type);
        var described = Alone(property);
        return type is null ? described : WithFields(described, type);
    }

    private FieldExplanation WithFields(FieldExplanation field, TypeSchema type)
    {
        if (open.Contains(Identity(type)))
        {
            return field with { RepeatsAbove = true };
        }

        open.Add(Identity(type));
        var below = Below(type).Where(IsAsked).Select(property => isRecursive ? Describe(property) : Alone(property));
        var result = field with { Fields = [.. below] };
        open.RemoveAt(open.Count - 1);
        return result;
    }

    private FieldExplanation Alone(PropertySchema property)
    {
        var type = property.Type;
        return new FieldExplanation(property.Name, TypeWord.Of(type))
        {
            Description = type.Description,
            IsRequired = property.IsRequired,
            Default = property.Default,
            Versions = property.Versions,
            AllowedValues = [.. Levels(type).SelectMany(static level => level.Enum).Where(value => release is not { } asked || value.Versions.Contains(asked))],
            Facts = [.. FactWords.Of(type)],
            Rules = [.. Levels(type).SelectMany(static level => level.Rules)],
        };
    }

    private bool IsAsked(PropertySchema property) => release is not { } asked || property.Versions.Contains(asked);

    // Where the named fields are: behind lists, and behind maps that have none of their own.
    private static TypeSchema? Resolved(TypeSchema type)
    {
        var item = FieldForms.ThroughLists(type);
        return HasFields(item) ? item : null;
    }

    private static bool HasFields(TypeSchema type) =>
        !type.Properties.IsEmpty || (type.AdditionalProperties is { } values && HasFields(FieldForms.ThroughLists(values)));

    private static IEnumerable<PropertySchema> Below(TypeSchema type)
    {
        foreach (var property in type.Properties)
        {
            yield return property;
        }

        if (type.AdditionalProperties is { } values && HasFields(FieldForms.ThroughLists(values)))
        {
            yield return new PropertySchema("*", values);
        }
    }

    // The value itself, then the items of lists and the values of maps.
    private static IEnumerable<TypeSchema> Levels(TypeSchema type)
    {
        for (var level = type; level is not null; level = level.Items ?? level.AdditionalProperties)
        {
            yield return level;
        }
    }

    private static TypeSchema Identity(TypeSchema type) => type.Refines ?? type;
}
