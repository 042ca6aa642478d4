using System.Globalization;
using System.Text;

namespace Manifests.Schema.Text;

/// <summary>
/// Finds parts of a document that are structurally equal and long enough to be written once. A part counts as repeated when
/// two different places refer to it, so that what only ever stands inside a repeated part stays inside it.
/// </summary>
internal sealed class Shapes
{
    // Below this, a reference and a block of its own would take more room and more reading than the copies.
    private const int LeastLength = 160;

    private readonly Dictionary<string, Part> parts = new(StringComparer.Ordinal);
    private readonly Dictionary<TypeSchema, Part> partOf = [];
    private readonly SortedDictionary<string, TypeSchema> named = new(StringComparer.Ordinal);

    private Shapes()
    {
    }

    /// <summary>The shapes by name.</summary>
    public IReadOnlyDictionary<string, TypeSchema> Named => named;

    public static Shapes Of(CatalogDocument document)
    {
        var shapes = new Shapes();
        foreach (var kind in document.Kinds.OrderBy(static kind => kind.ApiVersion, StringComparer.Ordinal).ThenBy(static kind => kind.Kind, StringComparer.Ordinal))
        {
            // A kind's own object is never a shape of another kind; it stands at its kind.
            if (kind.Type.Name is null)
            {
                shapes.Enter(kind.Type, kind.Kind);
            }
        }

        foreach (var type in document.Types.OrderBy(static type => type.Name, StringComparer.Ordinal))
        {
            shapes.EnterDefinition(type);
        }

        shapes.NameParts();
        return shapes;
    }

    /// <summary>The name of the shape that a type is written as; <see langword="null"/> when it is written in place.</summary>
    public string? NameOf(TypeSchema type) => partOf.TryGetValue(type, out var part) ? part.Name : null;

    private void EnterDefinition(TypeSchema type)
    {
        var key = new StringBuilder();
        var counted = new List<Part>();
        Describe(type, type.Name!.Substring(type.Name.LastIndexOf('.') + 1), key, counted);
        foreach (var part in counted)
        {
            part.Uses++;
        }
    }

    private Part Enter(TypeSchema type, string path)
    {
        if (partOf.TryGetValue(type, out var known))
        {
            return known;
        }

        var key = new StringBuilder();
        var children = new List<Part>();
        if (type.Name is not null && type.Refines is null)
        {
            key.Append('@').Append(type.Name);
        }
        else
        {
            Describe(type, path, key, children);
        }

        if (!parts.TryGetValue(key.ToString(), out var part))
        {
            part = new Part(parts.Count, path, type, key.Length + children.Sum(static child => child.Length));
            parts.Add(key.ToString(), part);
            foreach (var child in children)
            {
                child.Uses++;
            }
        }

        partOf.Add(type, part);
        return part;
    }

    private void Describe(TypeSchema type, string path, StringBuilder key, List<Part> children)
    {
        key.Append(type.Refines?.Name).Append(CatalogWords.Of(type.Kind));
        FactWriter.Append(key, type);
        DescribeChild(CatalogWords.Items, type.Items, path + ".*", key, children);
        DescribeChild(CatalogWords.Values, type.AdditionalProperties, path + ".*", key, children);
        DescribeBranches(CatalogWords.AllOf, type.AllOf, path, key, children);
        DescribeBranches(CatalogWords.AnyOf, type.AnyOf, path, key, children);
        DescribeBranches(CatalogWords.OneOf, type.OneOf, path, key, children);
        DescribeChild(CatalogWords.Not, type.Not, path + ".not", key, children);
        foreach (var rule in type.Rules)
        {
            key.Append('\n').Append(CatalogWords.Rule);
            FactWriter.AppendRule(key, rule);
        }

        if (type.Refines is not null)
        {
            return;
        }

        foreach (var property in type.Properties)
        {
            key.Append('\n').Append(property.Name).Append(property.IsRequired ? "! " : " ").Append(property.Versions).Append(' ').Append(property.Default);
            DescribeChild("", property.Type, path + "." + property.Name, key, children);
        }
    }

    private void DescribeBranches(string word, IEnumerable<TypeSchema> branches, string path, StringBuilder key, List<Part> children)
    {
        var number = 0;
        foreach (var branch in branches)
        {
            number++;
            DescribeChild(word, branch, path + word.Replace(':', '.') + number.ToString(CultureInfo.InvariantCulture), key, children);
        }
    }

    private void DescribeChild(string word, TypeSchema? type, string path, StringBuilder key, List<Part> children)
    {
        if (type is null)
        {
            return;
        }

        var part = Enter(type, path);
        key.Append('\n').Append(word).Append('#').Append(part.Number);
        children.Add(part);
    }

    private void NameParts()
    {
        foreach (var part in parts.Values.OrderBy(static part => part.Number))
        {
            if (part.Uses < 2 || part.Length < LeastLength || part.Type.Name is not null || part.Type.Properties.IsEmpty)
            {
                continue;
            }

            var name = part.Path;
            for (var number = 2; named.ContainsKey(name); number++)
            {
                name = part.Path + "." + number.ToString(CultureInfo.InvariantCulture);
            }

            part.Name = name;
            named.Add(name, part.Type);
        }
    }

    private sealed class Part(int number, string path, TypeSchema type, int length)
    {
        public int Number { get; } = number;

        public string Path { get; } = path;

        public TypeSchema Type { get; } = type;

        public int Length { get; } = length;

        public int Uses { get; set; }

        public string? Name { get; set; }
    }
}
