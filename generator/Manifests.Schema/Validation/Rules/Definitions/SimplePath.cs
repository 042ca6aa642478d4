using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A required path into an object, which starts with a dot.</summary>
/// <remarks>Source: <c>apiextensions/validation</c>, validateSimpleJSONPath.</remarks>
internal static class SimplePath
{
    /// <summary>Looks at a key of a map; the trail stands at the map.</summary>
    /// <returns>The path when it is one; <see langword="null"/> when it is not or the key is absent.</returns>
    public static string? Check(SchemaWalk walk, Mapping owner, string key, string example, bool isRequired = true)
    {
        if (owner.TextOf(key) is not { } path)
        {
            return null;
        }

        if (path.StartsWith('.'))
        {
            return path;
        }

        if (path.Length > 0)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.NotASimplePath, owner[key]!, [key], Shown.Text(example), Shown.Text(path));
        }
        else if (isRequired)
        {
            Expect.NotEmpty(walk, owner, key);
        }

        return null;
    }
}
