namespace Manifests;

/// <summary>Whatever is applied in one go: kustomizations that no other one uses, and plain folders of Applications.</summary>
internal static class AppliedUnits
{
    /// <summary>The units, each with who reads it as words of a sentence.</summary>
    public static IEnumerable<(string Reader, List<EffectiveResource> Resources)> Of(CheckContext context, EffectiveResources resources)
    {
        var used = context.Graph.Kustomizations.Values
            .SelectMany(static kustomization => kustomization.References)
            .Where(static reference => reference.Target == ReferenceTarget.Folder)
            .Select(static reference => reference.Path)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var kustomization in context.Graph.Kustomizations.Values.OrderBy(static node => node.Folder, StringComparer.Ordinal))
        {
            if (!used.Contains(kustomization.Folder))
            {
                yield return ($"'{context.Tree.Display(kustomization.File.Path)}'", resources.OfKustomization(kustomization.Folder));
            }
        }

        foreach (var source in context.Graph.Sources)
        {
            if (source.Folder is { } folder && !context.Graph.Kustomizations.ContainsKey(folder))
            {
                yield return ($"the Application '{source.Document.Name}'", [.. resources.OfSource(source)]);
            }
        }
    }
}
