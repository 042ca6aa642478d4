using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Files of a volume that hide each other: at one path, or one at a folder of the other.</summary>
/// <remarks>Source: <c>pkg/api/pod/warnings.go</c>, warningsForOverlappingVirtualPaths.</remarks>
/// <param name="typeName">The upstream name of the volume source's type.</param>
internal sealed class PathOverlapRule(string typeName) : ITypeRule
{
    public string TypeName { get; } = typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        foreach (var (index, item) in value.MappingsOf("items"))
        {
            if (item.TextOf("path") is { Length: > 0 } path && FirstOverlap(value, path, index) is { } other)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.PathsOverlap, item["path"]!, ["items", index, "path"], Shown.Text(path), Shown.Text(other));
            }
        }
    }

    private static string? FirstOverlap(Mapping source, string path, int before)
    {
        foreach (var (index, item) in source.MappingsOf("items"))
        {
            if (index >= before)
            {
                return null;
            }

            if (item.TextOf("path") is { Length: > 0 } other && Overlap(path, other))
            {
                return other;
            }
        }

        return null;
    }

    private static bool Overlap(string path, string other)
    {
        var one = path.TrimEnd('/') + "/";
        var two = other.TrimEnd('/') + "/";
        return one.StartsWith(two, StringComparison.Ordinal) || two.StartsWith(one, StringComparison.Ordinal);
    }
}
