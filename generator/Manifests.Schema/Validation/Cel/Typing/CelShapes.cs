using System.Collections.Concurrent;
using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>What expressions see of types, made when first met. Safe to use from several threads.</summary>
/// <remarks>Source: apiserver <c>pkg/cel/common/schemas.go</c>, SchemaDeclType.</remarks>
internal sealed class CelShapes(KubernetesVersion version)
{
    // A server estimates costs as if keys were empty.
    private static readonly CelType Key = CelType.String.WithMaxSize(0);

    // Types are compared by reference.
    private readonly ConcurrentDictionary<TypeSchema, CelShape> shapes = new();
    private readonly ConcurrentDictionary<TypeSchema, CelShape> roots = new();
    private readonly ConcurrentDictionary<TypeSchema, bool> withRules = new();
    private int objects;

    /// <summary>What rules may see of metadata.</summary>
    public static CelType Metadata { get; } = new MetadataType();

    /// <summary>The release.</summary>
    public KubernetesVersion Version => version;

    /// <summary>The shape of a type.</summary>
    public CelShape Of(TypeSchema type) => shapes.TryGetValue(type, out var shape)
        ? shape
        : shapes.GetOrAdd(type, new CelShape(type, TypeOf(type, false), version));

    /// <summary>The shape of the root of a resource, which has apiVersion, kind and metadata whatever its schema says.</summary>
    public CelShape OfRoot(TypeSchema type) => roots.TryGetValue(type, out var shape)
        ? shape
        : roots.GetOrAdd(type, new CelShape(type, TypeOf(type, true), version));

    /// <summary>Whether a rule stands at a type or below it.</summary>
    public bool HasRules(TypeSchema type)
    {
        if (withRules.TryGetValue(type, out var known))
        {
            return known;
        }

        var has = Search(type, new HashSet<TypeSchema>(ReferenceEqualityComparer.Instance));
        withRules[type] = has;
        return has;
    }

    private bool Search(TypeSchema type, HashSet<TypeSchema> seen)
    {
        if (!seen.Add(type))
        {
            return false;
        }

        return !type.Rules.IsEmpty
            || (type.Items is { } items && Search(items, seen))
            || (type.AdditionalProperties is { } values && Search(values, seen))
            || type.AllOf.Any(branch => !branch.Rules.IsEmpty)
            || type.Properties.Any(property => property.Versions.Contains(version) && Search(property.Type, seen));
    }

    private CelType TypeOf(TypeSchema type, bool isRoot) => type.Kind switch
    {
        ValueKind.Object => ObjectOf(type, isRoot),
        ValueKind.Array => CelType.ListOf(type.Items is { } items ? Of(items).Type : CelType.Dyn, SerializedSize.MostItems(type, version)),
        ValueKind.String => TextOf(type),
        ValueKind.Integer => CelType.Int,
        ValueKind.Number => CelType.Double,
        ValueKind.Boolean => CelType.Bool,
        // What may be of several types is taken for what it is.
        _ => CelType.Dyn,
    };

    private CelType ObjectOf(TypeSchema type, bool isRoot)
    {
        if (type.Properties.IsEmpty && type.AdditionalProperties is { } values && !isRoot)
        {
            return CelType.MapOf(Key, Of(values).Type, SerializedSize.MostEntries(type, version));
        }

        // Types are told apart by name, so each has a number of its own.
        var number = Interlocked.Increment(ref objects);
        return new SchemaObjectType($"{type.Name ?? "object"}#{number}", type, this, isRoot);
    }

    private static CelType TextOf(TypeSchema type) => type.Format switch
    {
        "byte" => CelType.Bytes.WithMaxSize(SerializedSize.MostCharacters(type)),
        "duration" => CelType.Duration,
        "date" or "date-time" => CelType.Timestamp,
        _ => CelType.String.WithMaxSize(SerializedSize.MostCharacters(type)),
    };
}
