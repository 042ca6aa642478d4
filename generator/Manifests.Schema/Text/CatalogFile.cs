using System.Collections.Immutable;

namespace Manifests.Schema.Text;

/// <summary>One opened file: knows where its blocks begin and reads a block when it is needed. Used under the catalog's lock.</summary>
internal sealed class CatalogFile
{
    private readonly Catalog catalog;
    private readonly string path;
    private readonly CatalogLines lines;
    private readonly string package = "";
    private readonly Dictionary<string, int> kindLines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> typeLines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> shapeLines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KindSchema> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeSchema?> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeSchema?> shapes = new(StringComparer.Ordinal);

    public CatalogFile(Catalog catalog, string path, CatalogLines lines)
    {
        this.catalog = catalog;
        this.path = path;
        this.lines = lines;
        CheckHeader(lines);
        for (var at = 1; at < lines.Count; at = lines.EndOf(at))
        {
            var line = lines.Open(at);
            if (line.TryWord(CatalogWords.Package))
            {
                package = line.Word("a package");
            }
            else
            {
                IndexBlock(line, at);
            }
        }
    }

    public static void CheckHeader(CatalogLines lines)
    {
        if (lines.Count == 0 || lines.Level(0) > 0 || !lines.Open(0).TryWord(CatalogWords.Header))
        {
            throw new CatalogFormatException(lines.File, 1, "the first line is not '" + CatalogWords.Header + "'; the file is no catalog of this version.");
        }
    }

    public KindSchema? Kind(string apiVersion, string kind)
    {
        var key = apiVersion + " " + kind;
        if (!kinds.TryGetValue(key, out var schema) && kindLines.TryGetValue(key, out var at))
        {
            schema = ReadKind(at);
            kinds[key] = schema;
        }

        return schema;
    }

    public TypeSchema? FindType(string shortName)
    {
        if (types.TryGetValue(shortName, out var type))
        {
            return type ?? throw lines.Open(typeLines[shortName]).Fail("the type '" + shortName + "' is its own item, value or branch.");
        }

        if (!typeLines.TryGetValue(shortName, out var at))
        {
            return null;
        }

        var line = lines.Open(at);
        line.TryWord(CatalogWords.Type);
        line.Name("a type's name");
        return ReadOnce(types, shortName, () => ReadType(line, at, package + "." + shortName, null));
    }

    public CatalogDocument Document() => new(
        path,
        package,
        ImmutableArray.CreateRange(kindLines.Keys.Select(key => Kind(key.Substring(0, key.IndexOf(' ')), key.Substring(key.IndexOf(' ') + 1))!)),
        ImmutableArray.CreateRange(typeLines.Keys.Select(name => FindType(name)!)));

    private void IndexBlock(CatalogLine line, int at)
    {
        if (line.TryWord(CatalogWords.Kind))
        {
            Index(kindLines, line, line.Word("an API version") + " " + line.Word("a kind"), at);
        }
        else if (line.TryWord(CatalogWords.Type))
        {
            Index(typeLines, line, line.Name("a type's name"), at);
        }
        else if (line.TryWord(CatalogWords.Shape))
        {
            Index(shapeLines, line, line.QuotedOrWord(), at);
        }
        else
        {
            throw line.Expected("'package', 'kind', 'type' or 'shape'");
        }
    }

    private void Index(Dictionary<string, int> blocks, CatalogLine line, string key, int at)
    {
        if (blocks.TryGetValue(key, out var before))
        {
            throw line.Fail("'" + key + "' stands here again; its first place is line " + lines.Number(before) + ".");
        }

        blocks.Add(key, at);
    }

    private KindSchema ReadKind(int at)
    {
        var line = lines.Open(at);
        line.TryWord(CatalogWords.Kind);
        var apiVersion = line.Word("an API version");
        var slash = apiVersion.IndexOf('/');
        var kind = line.Word("a kind");
        var scope = ReadScope(line);
        var plural = line.Word("a plural or '-'");
        var names = line.NamesBehind(CatalogWords.Names);
        var versions = line.RangeOrAll();
        var isStored = line.TryWord(CatalogWords.Stored);
        var deprecation = ReadDeprecation(line);
        return new KindSchema(slash < 0 ? "" : apiVersion.Substring(0, slash), apiVersion.Substring(slash + 1), kind, scope, ReadType(line, at, null, null))
        {
            Plural = plural == "-" ? "" : plural,
            OtherNames = names,
            Family = CatalogDocument.FamilyOf(path),
            Versions = versions,
            IsStored = isStored,
            Deprecation = deprecation,
        };
    }

    private static ResourceScope ReadScope(CatalogLine line)
    {
        var word = line.Word("'namespaced' or 'cluster'");
        return word switch
        {
            CatalogWords.Namespaced => ResourceScope.Namespaced,
            CatalogWords.Cluster => ResourceScope.Cluster,
            _ => throw line.Fail("'" + word + "' stands where 'namespaced' or 'cluster' was expected."),
        };
    }

    private static Deprecation? ReadDeprecation(CatalogLine line)
    {
        if (!line.TryWord(CatalogWords.Deprecated))
        {
            return null;
        }

        var since = line.TryWord(CatalogWords.Since) ? line.Release(line.Word("a release")) : null;
        var by = line.TryWord(CatalogWords.By) ? line.Word("an API version") : null;
        return new Deprecation(since, by) { Removed = line.TryWord(CatalogWords.Removed) ? line.Release(line.Word("a release")) : null };
    }

    /// <summary>Reads the type that the rest of a line and the lines below it say.</summary>
    /// <param name="line">The line, behind its name.</param>
    /// <param name="at">Its index.</param>
    /// <param name="name">The upstream name of a shared type.</param>
    /// <param name="property">Takes the default value that stands among the facts; <see langword="null"/> where none may stand.</param>
    private TypeSchema ReadType(CatalogLine line, int at, string? name, DefaultValue? property)
    {
        var type = ReadTypeWord(line);
        var end = lines.EndOf(at);
        if (name is null && end == at + 1 && line.IsAtEnd)
        {
            return type;
        }

        var facts = type.Name is null ? TypeFacts.Of(type) : TypeFacts.Refining(type);
        facts.Name ??= name;
        FactReader.Read(line, facts, property);
        if (name is null && end == at + 1 && !facts.Changed)
        {
            return type;
        }

        var firstProperty = ReadParts(facts, at, end);
        return facts.Build(Properties(type, firstProperty, end));
    }

    private Func<IReadOnlyList<PropertySchema>>? Properties(TypeSchema type, int first, int end)
    {
        if (first < end)
        {
            return () => catalog.Locked(() => ReadProperties(first, end));
        }

        return type.Name is null ? null : () => type.Properties;
    }

    private TypeSchema ReadTypeWord(CatalogLine line)
    {
        if (line.Peek() == '[')
        {
            line.TryTake('[');
            var items = ReadTypeWord(line);
            return line.TryTake(']') ? new TypeSchema(ValueKind.Array) { Items = items } : throw line.Expected("']'");
        }

        if (line.TryTake('{'))
        {
            var values = ReadTypeWord(line);
            return line.TryTake('}') ? new TypeSchema(ValueKind.Object) { AdditionalProperties = values } : throw line.Expected("'}'");
        }

        if (line.TryTake('@'))
        {
            return Referenced(line);
        }

        if (line.TryTake('&'))
        {
            return Shape(line);
        }

        var word = line.Word("a type");
        return CatalogWords.TryParseValueKind(word, out var kind) ? new TypeSchema(kind) : throw line.Fail("'" + word + "' is not a type of the catalog.");
    }

    private TypeSchema Referenced(CatalogLine line)
    {
        var reference = line.Word("the name of a shared type");
        var slash = reference.LastIndexOf('/');
        var file = this;
        if (slash >= 0)
        {
            var target = reference.Substring(0, slash);
            file = catalog.Open(CatalogDocument.FamilyOf(target).Length > 0 ? target : CatalogDocument.FamilyOf(path) + "/" + target);
        }

        return file.FindType(reference.Substring(slash + 1)) ?? throw line.Fail("the shared type '" + reference + "' is not in the catalog.");
    }

    private TypeSchema Shape(CatalogLine line)
    {
        var name = line.QuotedOrWord();
        if (!shapes.TryGetValue(name, out var shape))
        {
            if (!shapeLines.TryGetValue(name, out var at))
            {
                throw line.Fail("the shape '" + name + "' is not in the file.");
            }

            var header = lines.Open(at);
            header.TryWord(CatalogWords.Shape);
            header.QuotedOrWord();
            shape = ReadOnce(shapes, name, () => ReadType(header, at, null, null));
        }

        return shape ?? throw line.Fail("the shape '" + name + "' is its own item, value or branch.");
    }

    /// <summary>Reads items, values, branches and rules; gives the index of the first property.</summary>
    private int ReadParts(TypeFacts facts, int at, int end)
    {
        var part = at + 1;
        for (; part < end && lines.First(part) == ':'; part = lines.EndOf(part))
        {
            CheckLevel(part, lines.Level(at) + 1);
            ReadPart(lines.Open(part), part, facts);
        }

        return part;
    }

    private void ReadPart(CatalogLine line, int at, TypeFacts facts)
    {
        var word = line.Word("a part");
        if (word == CatalogWords.Rule)
        {
            facts.Rules.Add(FactReader.ReadRule(line));
            return;
        }

        var type = ReadType(line, at, null, null);
        switch (word)
        {
            case CatalogWords.Items:
                facts.Items = type;
                break;
            case CatalogWords.Values:
                facts.AdditionalProperties = type;
                break;
            case CatalogWords.AllOf:
                facts.AllOf.Add(type);
                break;
            case CatalogWords.AnyOf:
                facts.AnyOf.Add(type);
                break;
            case CatalogWords.OneOf:
                facts.OneOf.Add(type);
                break;
            case CatalogWords.Not:
                facts.Not = type;
                break;
            default:
                throw line.Fail("'" + word + "' is not a part of a type.");
        }
    }

    private List<PropertySchema> ReadProperties(int first, int end)
    {
        var properties = new List<PropertySchema>();
        var level = lines.Level(first);
        for (var at = first; at < end; at = lines.EndOf(at))
        {
            CheckLevel(at, level);
            properties.Add(ReadProperty(lines.Open(at), at));
        }

        return properties;
    }

    private PropertySchema ReadProperty(CatalogLine line, int at)
    {
        var name = line.Name("a property's name");
        var required = line.TryTake('!');
        var versions = line.RangeOrAll();
        var value = new DefaultValue();
        var type = ReadType(line, at, null, value);
        return new PropertySchema(name, type) { IsRequired = required, Versions = versions, Default = value.Json };
    }

    /// <summary>Reads a block, with a mark in its place meanwhile, so that a block that needs itself is noticed.</summary>
    private static TypeSchema ReadOnce(Dictionary<string, TypeSchema?> blocks, string name, Func<TypeSchema> read)
    {
        blocks[name] = null;
        try
        {
            return blocks[name] = read();
        }
        catch (CatalogFormatException)
        {
            // The next one who asks gets the same finding, not one about a block that needs itself.
            blocks.Remove(name);
            throw;
        }
    }

    private void CheckLevel(int at, int level)
    {
        if (lines.Level(at) != level)
        {
            throw new CatalogFormatException(lines.File, lines.Number(at), "the line is indented to a level that no line above opens.");
        }
    }
}
