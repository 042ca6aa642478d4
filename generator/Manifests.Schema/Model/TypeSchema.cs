using System.Collections.Immutable;

namespace Manifests.Schema;

/// <summary>
/// What a value has to be: the facts of an OpenAPI schema. Compared by reference; named types are shared and may refer to
/// themselves. Safe to read from several threads.
/// </summary>
public sealed class TypeSchema
{
    // Volatile, so that a thread that sees it gone also sees the properties that were loaded.
    private volatile Func<IReadOnlyList<PropertySchema>>? load;
    private ImmutableArray<PropertySchema> properties = ImmutableArray<PropertySchema>.Empty;
    private Dictionary<string, PropertySchema[]>? byName;

    /// <summary>A value of a kind.</summary>
    public TypeSchema(ValueKind kind) => Kind = kind;

    /// <summary>Anything at all.</summary>
    public static TypeSchema Any { get; } = new(ValueKind.Any) { PreservesUnknownFields = true };

    /// <summary>What the value has to be.</summary>
    public ValueKind Kind { get; }

    /// <summary>The upstream name of a shared type (<c>io.k8s.api.core.v1.Container</c>); <see langword="null"/> for an inline one.</summary>
    public string? Name { get; init; }

    /// <summary>What its author says of it, as plain text; <see langword="null"/> when nothing is kept. Only users' own CRDs keep it.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// The shared type whose properties this one has, when the place that uses it adds facts of its own (a patch strategy, a
    /// narrower name); <see langword="null"/> otherwise. <see cref="Name"/> is then that of the shared type.
    /// </summary>
    public TypeSchema? Refines { get; init; }

    /// <summary>The properties of an object, in the order they are written. Loaded on first use when they come from a catalog.</summary>
    public ImmutableArray<PropertySchema> Properties
    {
        get
        {
            if (load is { } loader)
            {
                // Two threads may load at once; both get equal lists and the last one stays.
                properties = ImmutableArray.CreateRange(loader());
                load = null;
            }

            return properties;
        }
        init => properties = value;
    }

    /// <summary>Gives the properties when they are first asked for, so that one kind does not pull in the whole catalog.</summary>
    public Func<IReadOnlyList<PropertySchema>> PropertyLoader
    {
        init => load = value;
    }

    /// <summary>What the values of free keys have to be; <see langword="null"/> when free keys are unknown fields.</summary>
    public TypeSchema? AdditionalProperties { get; init; }

    /// <summary>What the items of a list have to be; <see langword="null"/> for lists of anything.</summary>
    public TypeSchema? Items { get; init; }

    /// <summary>The OpenAPI format (<c>int32</c>, <c>date-time</c> ...); <see langword="null"/> when there is none.</summary>
    public string? Format { get; init; }

    /// <summary>The allowed values; empty when any value is allowed.</summary>
    public ImmutableArray<EnumValue> Enum { get; init; } = ImmutableArray<EnumValue>.Empty;

    /// <summary>An unanchored RE2 pattern; <see langword="null"/> when there is none.</summary>
    public string? Pattern { get; init; }

    /// <summary>Smallest number as JSON; <see langword="null"/> when there is none.</summary>
    public string? Minimum { get; init; }

    /// <summary>Largest number as JSON; <see langword="null"/> when there is none.</summary>
    public string? Maximum { get; init; }

    /// <summary>Whether <see cref="Minimum"/> itself is refused.</summary>
    public bool ExclusiveMinimum { get; init; }

    /// <summary>Whether <see cref="Maximum"/> itself is refused.</summary>
    public bool ExclusiveMaximum { get; init; }

    /// <summary>A number that the value has to be a multiple of, as JSON; <see langword="null"/> when there is none.</summary>
    public string? MultipleOf { get; init; }

    /// <summary>Least length in Unicode code points.</summary>
    public long? MinLength { get; init; }

    /// <summary>Greatest length in Unicode code points.</summary>
    public long? MaxLength { get; init; }

    /// <summary>Least number of items.</summary>
    public long? MinItems { get; init; }

    /// <summary>Greatest number of items.</summary>
    public long? MaxItems { get; init; }

    /// <summary>Least number of keys.</summary>
    public long? MinProperties { get; init; }

    /// <summary>Greatest number of keys.</summary>
    public long? MaxProperties { get; init; }

    /// <summary>Whether items may not repeat (<c>uniqueItems</c>).</summary>
    public bool UniqueItems { get; init; }

    /// <summary>Whether an explicit null is a value.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether unknown fields are kept instead of refused (<c>x-kubernetes-preserve-unknown-fields</c>).</summary>
    public bool PreservesUnknownFields { get; init; }

    /// <summary>Whether the object is a whole resource with apiVersion, kind and metadata.</summary>
    public bool IsEmbeddedResource { get; init; }

    /// <summary>How a list is merged.</summary>
    public ListType ListType { get; init; }

    /// <summary>The properties that tell items of a list of <see cref="Schema.ListType.Map"/> apart.</summary>
    public ImmutableArray<string> ListMapKeys { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Whether a map is replaced as a whole (<c>x-kubernetes-map-type: atomic</c>).</summary>
    public bool IsAtomicMap { get; init; }

    /// <summary>The strategic-merge key of a list (<c>x-kubernetes-patch-merge-key</c>); <see langword="null"/> when there is none.</summary>
    public string? PatchMergeKey { get; init; }

    /// <summary>The strategic-merge strategies (<c>merge</c>, <c>replace</c>, <c>retainKeys</c>), joined by commas; <see langword="null"/> when not said.</summary>
    public string? PatchStrategy { get; init; }

    /// <summary>All of these have to hold as well. Branches say only values, never new fields.</summary>
    public ImmutableArray<TypeSchema> AllOf { get; init; } = ImmutableArray<TypeSchema>.Empty;

    /// <summary>At least one of these has to hold.</summary>
    public ImmutableArray<TypeSchema> AnyOf { get; init; } = ImmutableArray<TypeSchema>.Empty;

    /// <summary>Exactly one of these has to hold.</summary>
    public ImmutableArray<TypeSchema> OneOf { get; init; } = ImmutableArray<TypeSchema>.Empty;

    /// <summary>This may not hold; <see langword="null"/> when there is none.</summary>
    public TypeSchema? Not { get; init; }

    /// <summary>The CEL rules at this place.</summary>
    public ImmutableArray<CelRule> Rules { get; init; } = ImmutableArray<CelRule>.Empty;

    /// <summary>The form of a property in a release; <see langword="null"/> when the release does not know it.</summary>
    public PropertySchema? FindProperty(string name, KubernetesVersion version)
    {
        foreach (var form in FormsOf(name))
        {
            if (form.Versions.Contains(version))
            {
                return form;
            }
        }

        return null;
    }

    /// <summary>All forms of a property over the releases; empty when no release knows it.</summary>
    public IReadOnlyList<PropertySchema> FormsOf(string name)
    {
        var index = byName ??= Index(Properties);
        return index.TryGetValue(name, out var forms) ? forms : Array.Empty<PropertySchema>();
    }

    private static Dictionary<string, PropertySchema[]> Index(ImmutableArray<PropertySchema> properties)
    {
        var index = new Dictionary<string, PropertySchema[]>(properties.Length, StringComparer.Ordinal);
        foreach (var property in properties)
        {
            index[property.Name] = index.TryGetValue(property.Name, out var before) ? [.. before, property] : [property];
        }

        return index;
    }
}
