using System.Collections.Immutable;
using System.Text;

namespace Manifests.Schema.Text;

/// <summary>
/// Writes a catalog file. The same facts give the same text, whatever order kinds and types come in. Structurally equal
/// parts of one file are written once, as shapes.
/// </summary>
public sealed class CatalogWriter
{
    private readonly CatalogDocument document;
    private readonly IReadOnlyDictionary<string, string> pathsByPackage;
    private readonly Shapes shapes;
    private readonly StringBuilder output = new();

    private CatalogWriter(CatalogDocument document, IReadOnlyDictionary<string, string> pathsByPackage)
    {
        this.document = document;
        this.pathsByPackage = pathsByPackage;
        shapes = Shapes.Of(document);
    }

    /// <summary>The text of a document.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="pathsByPackage">For each package that a shared type is named in, the path of its document.</param>
    /// <exception cref="ArgumentException">A shared type is of a package that has no document.</exception>
    public static string Write(CatalogDocument document, IReadOnlyDictionary<string, string> pathsByPackage) =>
        new CatalogWriter(document, pathsByPackage).Write();

    internal static void AppendRange(StringBuilder output, char before, VersionRange range)
    {
        if (range != VersionRange.All)
        {
            output.Append(before).Append(range);
        }
    }

    /// <summary>The plural and what else a kind is called.</summary>
    internal static void AppendNames(StringBuilder output, string plural, ImmutableArray<string> others)
    {
        output.Append(' ').Append(plural.Length == 0 ? "-" : plural);
        if (!others.IsEmpty)
        {
            output.Append(' ').Append(CatalogWords.Names).Append(" (");
            for (var at = 0; at < others.Length; at++)
            {
                output.Append(at == 0 ? "" : " ");
                AppendName(output, others[at]);
            }

            output.Append(')');
        }
    }

    internal static void AppendName(StringBuilder output, string name)
    {
        if (name.Length > 0 && name.All(CatalogLine.IsNameCharacter))
        {
            output.Append(name);
        }
        else
        {
            JsonText.AppendQuoted(output, name);
        }
    }

    private string Write()
    {
        output.Append(CatalogWords.Header).Append('\n');
        if (document.Package.Length > 0)
        {
            output.Append(CatalogWords.Package).Append(' ').Append(document.Package).Append('\n');
        }

        foreach (var kind in document.Kinds.OrderBy(static kind => kind.ApiVersion, StringComparer.Ordinal).ThenBy(static kind => kind.Kind, StringComparer.Ordinal))
        {
            WriteKind(kind);
        }

        foreach (var type in document.Types.OrderBy(static type => type.Name, StringComparer.Ordinal))
        {
            output.Append('\n').Append(CatalogWords.Type).Append(' ');
            AppendName(output, type.Name!.Substring(document.Package.Length + 1));
            WriteBody(type, 0, null);
        }

        foreach (var shape in shapes.Named)
        {
            output.Append('\n').Append(CatalogWords.Shape).Append(' ');
            AppendName(output, shape.Key);
            WriteBody(shape.Value, 0, null);
        }

        return output.ToString();
    }

    private void WriteKind(KindSchema kind)
    {
        output.Append('\n').Append(CatalogWords.Kind).Append(' ').Append(kind.ApiVersion).Append(' ').Append(kind.Kind);
        output.Append(' ').Append(kind.Scope == ResourceScope.Namespaced ? CatalogWords.Namespaced : CatalogWords.Cluster);
        AppendNames(output, kind.Plural, kind.OtherNames);
        AppendRange(output, ' ', kind.Versions);
        output.Append(kind.IsStored ? " " + CatalogWords.Stored : "");
        if (kind.Deprecation is { } deprecation)
        {
            output.Append(' ').Append(CatalogWords.Deprecated);
            Append(CatalogWords.Since, deprecation.Since?.ToString());
            Append(CatalogWords.By, deprecation.ReplacedBy);
            Append(CatalogWords.Removed, deprecation.Removed?.ToString());
        }

        WriteUse(kind.Type, 0, null);
    }

    private void Append(string word, string? value)
    {
        if (value is not null)
        {
            output.Append(' ').Append(word).Append(' ').Append(value);
        }
    }

    /// <summary>Writes a type where it is used: by reference when it is shared or a shape, else in full.</summary>
    private void WriteUse(TypeSchema type, int level, string? defaultJson)
    {
        if (WordOf(type) is { } word)
        {
            output.Append(' ').Append(word);
            Append(CatalogWords.Default, defaultJson);
            output.Append('\n');
        }
        else if (type.Refines is { } shared)
        {
            output.Append(' ').Append(Reference(shared.Name!));
            FactWriter.AppendDifferences(output, type, shared);
            Append(CatalogWords.Default, defaultJson);
            output.Append('\n');
            WriteParts(type, shared, level + 1);
        }
        else
        {
            WriteBody(type, level, defaultJson);
        }
    }

    private void WriteBody(TypeSchema type, int level, string? defaultJson)
    {
        var items = type.Items is null ? null : WordOf(type.Items);
        var values = type.AdditionalProperties is null ? null : WordOf(type.AdditionalProperties);
        output.Append(' ');
        AppendKind(type, items, values);
        FactWriter.Append(output, type);
        Append(CatalogWords.Default, defaultJson);
        output.Append('\n');
        if (type.Items is not null && items is null)
        {
            WritePart(CatalogWords.Items, type.Items, level + 1);
        }

        if (type.AdditionalProperties is not null && values is null)
        {
            WritePart(CatalogWords.Values, type.AdditionalProperties, level + 1);
        }

        WriteParts(type, null, level + 1);
        WriteProperties(type, level + 1);
    }

    private void AppendKind(TypeSchema type, string? items, string? values)
    {
        if (items is not null && type.Kind == ValueKind.Array)
        {
            output.Append('[').Append(items).Append(']');
        }
        else if (values is not null && type.Kind == ValueKind.Object)
        {
            output.Append('{').Append(values).Append('}');
        }
        else
        {
            output.Append(CatalogWords.Of(type.Kind));
        }
    }

    private void WriteParts(TypeSchema type, TypeSchema? shared, int level)
    {
        foreach (var branch in type.AllOf.Skip(shared?.AllOf.Length ?? 0))
        {
            WritePart(CatalogWords.AllOf, branch, level);
        }

        foreach (var branch in type.AnyOf.Skip(shared?.AnyOf.Length ?? 0))
        {
            WritePart(CatalogWords.AnyOf, branch, level);
        }

        foreach (var branch in type.OneOf.Skip(shared?.OneOf.Length ?? 0))
        {
            WritePart(CatalogWords.OneOf, branch, level);
        }

        if (type.Not is { } not && not != shared?.Not)
        {
            WritePart(CatalogWords.Not, not, level);
        }

        foreach (var rule in type.Rules.Skip(shared?.Rules.Length ?? 0))
        {
            output.Append(' ', level * CatalogLines.Indent).Append(CatalogWords.Rule);
            FactWriter.AppendRule(output, rule);
            output.Append('\n');
        }
    }

    private void WritePart(string word, TypeSchema type, int level)
    {
        output.Append(' ', level * CatalogLines.Indent).Append(word);
        WriteUse(type, level, null);
    }

    private void WriteProperties(TypeSchema type, int level)
    {
        foreach (var property in type.Properties)
        {
            output.Append(' ', level * CatalogLines.Indent);
            AppendName(output, property.Name);
            output.Append(property.IsRequired ? "!" : "");
            AppendRange(output, ' ', property.Versions);
            WriteUse(property.Type, level, property.Default);
        }
    }

    /// <summary>The one word that says a type; <see langword="null"/> when it needs facts or lines of its own.</summary>
    private string? WordOf(TypeSchema type)
    {
        if (type.Name is not null)
        {
            return type.Refines is null ? Reference(type.Name) : null;
        }

        if (shapes.NameOf(type) is { } shape)
        {
            var name = new StringBuilder("&");
            AppendName(name, shape);
            return name.ToString();
        }

        if (FactWriter.HasFacts(type) || !type.Properties.IsEmpty)
        {
            return null;
        }

        if (type.Items is not null && type.Kind == ValueKind.Array && type.AdditionalProperties is null)
        {
            return WordOf(type.Items) is { } items ? "[" + items + "]" : null;
        }

        if (type.AdditionalProperties is not null && type.Kind == ValueKind.Object && type.Items is null)
        {
            return WordOf(type.AdditionalProperties) is { } values ? "{" + values + "}" : null;
        }

        return type.Items is null && type.AdditionalProperties is null ? CatalogWords.Of(type.Kind) : null;
    }

    private string Reference(string name)
    {
        var dot = name.LastIndexOf('.');
        var package = name.Substring(0, dot);
        var shortName = name.Substring(dot + 1);
        if (package == document.Package)
        {
            return "@" + shortName;
        }

        if (!pathsByPackage.TryGetValue(package, out var path))
        {
            throw new ArgumentException("No document of the catalog holds the package '" + package + "' of the type '" + name + "'.");
        }

        var family = document.Family + "/";
        return "@" + (path.StartsWith(family, StringComparison.Ordinal) ? path.Substring(family.Length) : path) + "/" + shortName;
    }
}
