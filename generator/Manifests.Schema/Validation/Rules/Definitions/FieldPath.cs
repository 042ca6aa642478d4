using System.Text;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A path of fields followed through a schema: <c>.spec.color</c>, <c>.labels['app']</c>.</summary>
/// <remarks>Source: <c>apiserver/schema/cel</c>, ValidFieldPath.</remarks>
internal readonly record struct FieldPath
{
    private FieldPath(string problem) => Problem = problem;

    private FieldPath(Mapping? schema, string? firstStep, string canonical)
    {
        Schema = schema;
        FirstStep = firstStep;
        Canonical = canonical;
    }

    /// <summary>Why it leads nowhere; <see langword="null"/> when it leads somewhere.</summary>
    public string? Problem { get; }

    /// <summary>The schema it leads to; <see langword="null"/> below <c>additionalProperties: true</c>.</summary>
    public Mapping? Schema { get; }

    /// <summary>Its first field; <see langword="null"/> for an empty path.</summary>
    public string? FirstStep { get; }

    /// <summary>The path in a form that two spellings share.</summary>
    public string Canonical { get; } = "";

    /// <summary>Follows a path.</summary>
    public static FieldPath Find(Mapping schema, string path, bool takesBrackets)
    {
        Mapping? at = schema;
        string? first = null;
        var canonical = new StringBuilder();
        var position = 0;
        while (position < path.Length)
        {
            string? name;
            switch (path[position])
            {
                case '.':
                    name = Word(path, ref position);
                    break;
                case '[' when takesBrackets:
                    name = Quoted(path, ref position);
                    break;
                case '[':
                    return new FieldPath("brackets are not taken here");
                default:
                    return new FieldPath(takesBrackets ? "each step starts with '.' or '['" : "each step starts with '.'");
            }

            if (name is null)
            {
                return new FieldPath("it ends in the middle of a step");
            }

            if (Step(at, name) is not (true, var next))
            {
                return new FieldPath($"the schema has no field {Shown.Text(name)} there");
            }

            first ??= name;
            canonical.Append('\0').Append(name);
            at = next;
        }

        return new FieldPath(at, first, canonical.ToString());
    }

    private static (bool IsField, Mapping? Schema) Step(Mapping? schema, string name)
    {
        if (schema?.MappingOf("properties") is { Count: > 0 } properties)
        {
            return (properties.ContainsKey(name), properties.MappingOf(name));
        }

        return (schema?.HasValue("additionalProperties") ?? false, schema?.MappingOf("additionalProperties"));
    }

    private static string? Word(string path, ref int position)
    {
        var start = ++position;
        while (position < path.Length && path[position] is not ('.' or '[' or ']'))
        {
            position++;
        }

        return position == start ? null : path[start..position];
    }

    private static string? Quoted(string path, ref int position)
    {
        var name = new StringBuilder();
        position += 2;
        if (position > path.Length || path[position - 1] != '\'')
        {
            return null;
        }

        while (position < path.Length && path[position] != '\'')
        {
            position += path[position] == '\\' && position + 1 < path.Length ? 1 : 0;
            name.Append(path[position++]);
        }

        position += 2;
        return position <= path.Length && path[position - 1] == ']' ? name.ToString() : null;
    }
}
