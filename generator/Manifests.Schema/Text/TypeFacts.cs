using System.Collections.Immutable;

namespace Manifests.Schema.Text;

/// <summary>The facts of a type while they are gathered; everything but its properties.</summary>
internal sealed class TypeFacts
{
    public ValueKind Kind { get; set; }

    /// <summary>Whether a fact was read since these were made.</summary>
    public bool Changed { get; set; }

    public TypeSchema? Refines { get; set; }

    public string? Name { get; set; }

    public string? Description { get; set; }

    public TypeSchema? AdditionalProperties { get; set; }

    public TypeSchema? Items { get; set; }

    public string? Format { get; set; }

    public ImmutableArray<EnumValue> Enum { get; set; } = ImmutableArray<EnumValue>.Empty;

    public string? Pattern { get; set; }

    public string? Minimum { get; set; }

    public string? Maximum { get; set; }

    public bool ExclusiveMinimum { get; set; }

    public bool ExclusiveMaximum { get; set; }

    public string? MultipleOf { get; set; }

    public long? MinLength { get; set; }

    public long? MaxLength { get; set; }

    public long? MinItems { get; set; }

    public long? MaxItems { get; set; }

    public long? MinProperties { get; set; }

    public long? MaxProperties { get; set; }

    public bool UniqueItems { get; set; }

    public bool IsNullable { get; set; }

    public bool PreservesUnknownFields { get; set; }

    public bool IsEmbeddedResource { get; set; }

    public ListType ListType { get; set; }

    public ImmutableArray<string> ListMapKeys { get; set; } = ImmutableArray<string>.Empty;

    public bool IsAtomicMap { get; set; }

    public string? PatchMergeKey { get; set; }

    public string? PatchStrategy { get; set; }

    public List<TypeSchema> AllOf { get; } = [];

    public List<TypeSchema> AnyOf { get; } = [];

    public List<TypeSchema> OneOf { get; } = [];

    public TypeSchema? Not { get; set; }

    public List<CelRule> Rules { get; } = [];

    /// <summary>The facts of a shared type, for a place that adds some.</summary>
    public static TypeFacts Refining(TypeSchema shared)
    {
        var facts = Of(shared);
        facts.Refines = shared;
        return facts;
    }

    public static TypeFacts Of(TypeSchema type)
    {
        var facts = new TypeFacts
        {
            Kind = type.Kind,
            Refines = type.Refines,
            Name = type.Name,
            Description = type.Description,
            AdditionalProperties = type.AdditionalProperties,
            Items = type.Items,
            Format = type.Format,
            Enum = type.Enum,
            Pattern = type.Pattern,
            Minimum = type.Minimum,
            Maximum = type.Maximum,
            ExclusiveMinimum = type.ExclusiveMinimum,
            ExclusiveMaximum = type.ExclusiveMaximum,
            MultipleOf = type.MultipleOf,
            MinLength = type.MinLength,
            MaxLength = type.MaxLength,
            MinItems = type.MinItems,
            MaxItems = type.MaxItems,
            MinProperties = type.MinProperties,
            MaxProperties = type.MaxProperties,
            UniqueItems = type.UniqueItems,
            IsNullable = type.IsNullable,
            PreservesUnknownFields = type.PreservesUnknownFields,
            IsEmbeddedResource = type.IsEmbeddedResource,
            ListType = type.ListType,
            ListMapKeys = type.ListMapKeys,
            IsAtomicMap = type.IsAtomicMap,
            PatchMergeKey = type.PatchMergeKey,
            PatchStrategy = type.PatchStrategy,
            Not = type.Not,
        };
        facts.AllOf.AddRange(type.AllOf);
        facts.AnyOf.AddRange(type.AnyOf);
        facts.OneOf.AddRange(type.OneOf);
        facts.Rules.AddRange(type.Rules);
        return facts;
    }

    /// <summary>The type. Properties are asked for when they are first used.</summary>
    /// <param name="properties">Gives the properties; <see langword="null"/> when there are none.</param>
    public TypeSchema Build(Func<IReadOnlyList<PropertySchema>>? properties) => new(Kind)
    {
        PropertyLoader = properties!,
        Refines = Refines,
        Name = Name,
        Description = Description,
        AdditionalProperties = AdditionalProperties,
        Items = Items,
        Format = Format,
        Enum = Enum,
        Pattern = Pattern,
        Minimum = Minimum,
        Maximum = Maximum,
        ExclusiveMinimum = ExclusiveMinimum,
        ExclusiveMaximum = ExclusiveMaximum,
        MultipleOf = MultipleOf,
        MinLength = MinLength,
        MaxLength = MaxLength,
        MinItems = MinItems,
        MaxItems = MaxItems,
        MinProperties = MinProperties,
        MaxProperties = MaxProperties,
        UniqueItems = UniqueItems,
        IsNullable = IsNullable,
        PreservesUnknownFields = PreservesUnknownFields,
        IsEmbeddedResource = IsEmbeddedResource,
        ListType = ListType,
        ListMapKeys = ListMapKeys,
        IsAtomicMap = IsAtomicMap,
        PatchMergeKey = PatchMergeKey,
        PatchStrategy = PatchStrategy,
        Not = Not,
        AllOf = Frozen(AllOf),
        AnyOf = Frozen(AnyOf),
        OneOf = Frozen(OneOf),
        Rules = Frozen(Rules),
    };

    // Few types have any, and all of them are made while a process starts.
    private static ImmutableArray<T> Frozen<T>(List<T> list) => list.Count == 0 ? ImmutableArray<T>.Empty : ImmutableArray.CreateRange(list);
}
