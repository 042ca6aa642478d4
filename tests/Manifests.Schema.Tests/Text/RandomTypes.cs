using System.Globalization;

namespace Manifests.Schema.Tests.Text;

/// <summary>Makes types with any facts, texts with every awkward character, and parts that repeat.</summary>
internal sealed class RandomTypes(int seed)
{
    private static readonly string[] Texts =
        ["", "a", "a b", "\"", "\\", "\\\"", "line\nline", "\r\n\t", "é", "😀", "\u2028", "\u0085", "#", ":rule", "@x", ") (", "]}", "null", "1.33-", "\ud800"];

    private readonly Random random = new(seed);
    private readonly List<TypeSchema> made = [];

    /// <summary>A type of at most some levels.</summary>
    public TypeSchema Make(int depth)
    {
        if (made.Count > 0 && random.Next(4) == 0)
        {
            return made[random.Next(made.Count)];
        }

        var kind = depth == 0 ? (ValueKind)random.Next(3, 9) : (ValueKind)random.Next(9);
        var type = new TypeSchema(kind)
        {
            Properties = kind == ValueKind.Object && depth > 0 ? [.. Enumerable.Range(0, random.Next(5)).Select(number => Property(number, depth - 1))] : [],
            Items = kind == ValueKind.Array && random.Next(5) > 0 && depth > 0 ? Make(depth - 1) : null,
            AdditionalProperties = kind == ValueKind.Object && random.Next(4) == 0 ? Make(depth - 1) : null,
            Description = Maybe(Text()),
            Format = Maybe("int32"),
            Enum = random.Next(4) == 0 ? [new EnumValue("\"x\"", Range()), new EnumValue("{\"a\":[1,\" )\"]}", Range()), new EnumValue("null", Range())] : [],
            Pattern = Maybe(Text()),
            Minimum = Maybe("-1.5e+10"),
            Maximum = Maybe("10"),
            MultipleOf = Maybe("0.5"),
            MinLength = MaybeNumber(),
            MaxLength = MaybeNumber(),
            MinItems = MaybeNumber(),
            MaxItems = MaybeNumber(),
            MinProperties = MaybeNumber(),
            MaxProperties = MaybeNumber(),
            UniqueItems = Rarely(),
            IsNullable = Rarely(),
            PreservesUnknownFields = Rarely(),
            IsEmbeddedResource = Rarely(),
            ListType = Rarely() ? ListType.Map : ListType.None,
            IsAtomicMap = Rarely(),
            PatchMergeKey = Maybe("name"),
            PatchStrategy = Maybe("merge,retainKeys"),
            AllOf = Branches(depth),
            AnyOf = Branches(depth),
            OneOf = Branches(depth),
            Not = Rarely() && depth > 0 ? Make(depth - 1) : null,
            Rules = Rarely() ? [new CelRule(Text(), Maybe(Text()), Maybe(Text()), Maybe("FieldValueInvalid"), Maybe(Text()), Rarely())] : [],
        };
        made.Add(type);
        return type;
    }

    private PropertySchema Property(int number, int depth) => new(Text() + number.ToString(CultureInfo.InvariantCulture), Make(depth))
    {
        IsRequired = random.Next(2) == 0,
        Versions = Range(),
        Default = Maybe("[\"a b\",{\"c\":\")\"},1]"),
    };

    private System.Collections.Immutable.ImmutableArray<TypeSchema> Branches(int depth) =>
        depth > 0 && Rarely() ? [Make(depth - 1), Make(depth - 1)] : [];

    private VersionRange Range() => random.Next(4) switch
    {
        0 => new VersionRange(new KubernetesVersion(1, 33), null),
        1 => new VersionRange(null, new KubernetesVersion(1, 35)),
        2 => new VersionRange(new KubernetesVersion(1, 33), new KubernetesVersion(1, 34)),
        _ => VersionRange.All,
    };

    private string Text() => Texts[random.Next(Texts.Length)];

    private bool Rarely() => random.Next(8) == 0;

    private string? Maybe(string value) => Rarely() ? value : null;

    private long? MaybeNumber() => Rarely() ? random.Next(100) : null;
}
