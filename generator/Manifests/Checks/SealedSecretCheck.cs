using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>What a SealedSecret of the tree calls encrypted has the form of a sealed value. The findings name keys, never values.</summary>
internal sealed class SealedSecretCheck : ITreeCheck
{
    public void Run(CheckContext context)
    {
        var resources = context.Tree.Files.Where(static file => file.Role == TreeFileRole.Resources);
        foreach (var document in resources.SelectMany(static file => file.Documents))
        {
            if (document.Object is { } found && found.TextOf("kind") == "SealedSecret"
                && found.TextOf("apiVersion")?.StartsWith("bitnami.com/", StringComparison.Ordinal) == true
                && found.MappingOf("spec")?.MappingOf("encryptedData") is { } values)
            {
                Check(context, document, found.MappingOf("metadata"), values);
            }
        }
    }

    private static void Check(CheckContext context, TreeDocument document, Mapping? metadata, Mapping values)
    {
        var found = new DiagnosticBag();
        SealedFile.CheckValues(values, found);
        var name = (metadata?.TextOf("namespace") is { } scope ? scope + "/" : "") + metadata?.TextOf("name");
        context.Diagnostics.AddRange(found.ToSorted().Select(finding => finding with
        {
            Origin = document.Origin,
            Resource = "bitnami.com/v1alpha1 SealedSecret " + name,
        }));
    }
}
