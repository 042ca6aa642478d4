namespace Manifests;

/// <summary>Every resource of a tree, in the namespaces it is put into.</summary>
internal static class PlacedResources
{
    /// <summary>
    /// The resources: what an Application reads goes where it says; what none reads goes where its kustomization or it itself says.
    /// </summary>
    public static EffectiveResource[] Of(CheckContext context, EffectiveResources resources)
    {
        var seen = new HashSet<TreeDocument>(ReferenceEqualityComparer.Instance);
        var ofApplications = context.Graph.Sources.SelectMany(resources.OfSource).ToArray();
        seen.UnionWith(ofApplications.Select(static resource => resource.Document));
        var ofKustomizations = AppliedUnits.Of(context, resources)
            .SelectMany(static unit => unit.Resources)
            .Where(resource => !seen.Contains(resource.Document))
            .ToArray();
        seen.UnionWith(ofKustomizations.Select(static resource => resource.Document));
        var rest = context.Tree.Files.SelectMany(resources.OfFile).Where(resource => !seen.Contains(resource.Document));
        return [.. ofApplications, .. ofKustomizations, .. rest];
    }
}
