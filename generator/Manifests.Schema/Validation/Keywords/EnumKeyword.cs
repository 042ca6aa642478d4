using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>enum: the allowed values.</summary>
internal static class EnumKeyword
{
    public static void Check(SchemaWalk walk, Node node, TypeSchema type)
    {
        if (type.Enum.IsEmpty)
        {
            return;
        }

        var compiled = walk.Compiled(type);
        foreach (var allowed in compiled.Enum)
        {
            if (allowed.Equals(node))
            {
                return;
            }
        }

        // An empty text in a field of a built-in kind is a field that was left out; in a list it is a value.
        if ((walk.IsNative && walk.Trail.LastKey is not null && node is Scalar { Kind: ScalarKind.String, Text: "" })
            || walk.Findings.CountOnly())
        {
            return;
        }

        foreach (var allowed in compiled.Enum)
        {
            if (!allowed.IsUsable)
            {
                walk.Findings.Add(SchemaDiagnostics.EnumUnusable, node, Shown.Text(allowed.Json));
                return;
            }
        }

        walk.Findings.Add(SchemaDiagnostics.NotInEnum, node, Allowed(compiled), walk.Findings.Show(node), Hint(walk, node, compiled));
    }

    private static string Allowed(CompiledType compiled)
    {
        var values = compiled.Enum.Select(static allowed => allowed.Text is { } text ? Shown.Text(text) : allowed.Json).ToArray();
        return values.Length == 1 ? values[0] : $"one of {Shown.Join(values, "or")}";
    }

    private static string Hint(SchemaWalk walk, Node node, CompiledType compiled)
    {
        var text = node is Scalar scalar && walk.Findings.MayQuote ? scalar.Text : null;
        foreach (var other in compiled.OtherReleasesEnum)
        {
            if (text is not null && new AllowedValue(other.Json).Equals(node))
            {
                return $"it is allowed in Kubernetes {Releases.Describe(other.Versions)}, not in {walk.Version}";
            }
        }

        var nearest = text is null ? null : NearestName.Find(text, compiled.Enum.Select(static allowed => allowed.Text).OfType<string>());
        return nearest is null ? "use one of them" : $"did you mean {Shown.Text(nearest)}?";
    }
}
