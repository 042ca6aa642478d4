using System.Collections.Immutable;
using Manifests.Schema;
using Manifests.Schema.Text;

namespace Manifests.SourceGenerator.Models;

/// <summary>From the texts of a catalog to what is generated.</summary>
internal static class CatalogPlanner
{
    public static ModelPlan Plan(ImmutableArray<CatalogText> files, string rootNamespace, CancellationToken cancellation)
    {
        var texts = new CatalogTexts(files);
        var catalog = new Catalog(texts);
        var kinds = new List<KindSchema>();
        var findings = ImmutableArray.CreateBuilder<CatalogFinding>();
        foreach (var file in texts.Documents)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                kinds.AddRange(ReadWhole(catalog, file));
            }
            catch (CatalogFormatException malformed)
            {
                findings.Add(new CatalogFinding(texts.FileOf(malformed.File), malformed.Line, malformed.Reason));
            }
        }

        var carried = texts.RefersToCarried ? CarriedCatalog.Paths.SelectMany(path => catalog.Document(path).Kinds) : [];
        var namespaces = new ModelPlanner(new NamespaceNames(rootNamespace)).Plan(kinds, carried, cancellation);
        return new ModelPlan(new(namespaces), new([.. findings.Distinct()]), texts.HasOwnDefinitions);
    }

    /// <summary>Reads a file to its last property now, because the catalog would tell of a malformed one only when it is used.</summary>
    private static ImmutableArray<KindSchema> ReadWhole(Catalog catalog, CatalogText file)
    {
        var path = file.PathInCatalog;
        var document = catalog.Document(path.Substring(0, path.Length - CatalogText.Ending.Length));
        var seen = new HashSet<TypeSchema>();
        foreach (var kind in document.Kinds)
        {
            Visit(kind.Type, seen);
        }

        foreach (var type in document.Types)
        {
            Visit(type, seen);
        }

        return document.Kinds;
    }

    private static void Visit(TypeSchema? type, HashSet<TypeSchema> seen)
    {
        if (type is null || !seen.Add(type))
        {
            return;
        }

        Visit(type.Items, seen);
        Visit(type.AdditionalProperties, seen);
        foreach (var property in type.Properties)
        {
            Visit(property.Type, seen);
        }
    }
}
