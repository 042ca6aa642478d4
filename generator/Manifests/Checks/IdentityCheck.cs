using Manifests.Schema.Across;

namespace Manifests;

/// <summary>No resource is there twice where both would be applied, and none belongs to two Applications of a cluster.</summary>
internal sealed class IdentityCheck : ITreeCheck
{
    public void Run(CheckContext context)
    {
        var resources = new EffectiveResources(context);
        var seen = new HashSet<TreeDocument>(ReferenceEqualityComparer.Instance);
        foreach (var (reader, unit) in AppliedUnits.Of(context, resources))
        {
            seen.UnionWith(unit.Select(static resource => resource.Document));
            Compare(context, reader, unit);
        }

        var rest = context.Tree.Files
            .SelectMany(resources.OfFile)
            .Where(resource => !seen.Contains(resource.Document) && !context.Allows(AllowanceKind.Alternative, resource.File.Path));
        Compare(context, "whoever applies the tree", [.. rest]);
        CompareApplications(context, resources);
    }

    private static void Compare(CheckContext context, string reader, List<EffectiveResource> unit)
    {
        var register = new IdentityRegister<EffectiveResource>();
        foreach (var resource in unit)
        {
            if (register.TryAdd(resource.Identity, resource, out var other) || ReferenceEquals(other.Document, resource.Document))
            {
                continue;
            }

            context.Diagnostics.Add(RuleDiagnostics.DuplicateResource.At(
                resource.Document.Root.Location,
                resource,
                context.Tree.Display(other.File.Path),
                other.Document.Origin,
                context.Tree.Display(resource.File.Path),
                resource.Document.Origin,
                reader) with { Origin = resource.Document.Origin, Resource = resource.Document.ToString() });
        }
    }

    private static void CompareApplications(CheckContext context, EffectiveResources resources)
    {
        var owners = new Dictionary<(string, ResourceIdentity), (string Application, EffectiveResource Resource)>();
        var told = new HashSet<(string, string, string)>();
        foreach (var source in context.Graph.Sources)
        {
            var cluster = source.Destination.TextOf("name") ?? source.Destination.TextOf("server") ?? "";
            foreach (var resource in resources.OfSource(source))
            {
                var key = (cluster, resource.Identity);
                var name = source.Document.Name;
                if (!owners.TryAdd(key, (name, resource))
                    && owners[key] is var owner
                    && owner.Application != name
                    && told.Add((owner.Application, name, resource.ToString())))
                {
                    Report(context, cluster, owner, (name, resource));
                }
            }
        }
    }

    private static void Report(
        CheckContext context,
        string cluster,
        (string Application, EffectiveResource Resource) first,
        (string Application, EffectiveResource Resource) second) =>
        context.Diagnostics.Add(RuleDiagnostics.SharedResource.At(
            second.Resource.Document.Root.Location,
            second.Resource,
            cluster,
            first.Application,
            context.Tree.Display(first.Resource.File.Path),
            first.Resource.Document.Origin,
            second.Application,
            context.Tree.Display(second.Resource.File.Path),
            second.Resource.Document.Origin) with { Origin = second.Resource.Document.Origin, Resource = second.Resource.Document.ToString() });
}
