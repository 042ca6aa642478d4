using System.Collections.Frozen;
using Manifests.Schema.Across;
using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>What both sides have, made once for all changes. Safe to read from several threads.</summary>
internal sealed class Surroundings
{
    private readonly FrozenDictionary<(string Folder, string Name), TreeResource> applicationsBefore;
    private readonly FrozenDictionary<(string Folder, string Name), TreeResource> applicationsAfter;

    private readonly FrozenSet<(string Tree, string Folder)> foldersAfter;
    private readonly HashSet<object> restarting;
    private readonly ILookup<(string Folder, string? Namespace), TreeResource> policiesBefore;
    private readonly ILookup<(string Folder, string? Namespace), TreeResource> policiesAfter;

    /// <summary>Looks through both sides.</summary>
    public Surroundings(TreeDifference difference)
    {
        Difference = difference;
        applicationsBefore = ApplicationsOf(difference.Base);
        applicationsAfter = ApplicationsOf(difference.Head);
        foldersAfter = difference.Head.Resources
            .Select(static resource => (resource.Place.Folder, TreePath.FolderOf(resource.File)))
            .ToFrozenSet();
        restarting = difference.Changes
            .Where(static change => PodTemplate.Of(change.ContentBefore) is { } before && PodTemplate.Of(change.ContentAfter) is { } after
                && !before.Pod.ValueEquals(after.Pod))
            .Select(static change => (object)change.After!)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        Pods = new PodReaders(difference.Head);
        Targets = new ScaleTargets(difference.Head);
        policiesBefore = PoliciesOf(difference.Base);
        policiesAfter = PoliciesOf(difference.Head);
    }

    /// <summary>Whether the head still has resources in the folder of a file.</summary>
    public bool HasFolderAfter(TreeResource resource) => foldersAfter.Contains((resource.Place.Folder, TreePath.FolderOf(resource.File)));

    /// <summary>Whether the pods of a workload of the head are made anew because of the difference itself.</summary>
    public bool Restarts(TreeResource workload) => restarting.Contains(workload);

    /// <summary>The whole difference.</summary>
    public TreeDifference Difference { get; }

    /// <summary>Which workloads of the head read what.</summary>
    public PodReaders Pods { get; }

    /// <summary>What sets the replicas of workloads of the head.</summary>
    public ScaleTargets Targets { get; }

    /// <summary>The Application of a name in the head; <see langword="null"/> when the tree has it not.</summary>
    public TreeResource? ApplicationAfter(TreePlace place, string name) => applicationsAfter.GetValueOrDefault((place.Folder, name));

    /// <summary>The Application of a name in the base; <see langword="null"/> when the tree had it not.</summary>
    public TreeResource? ApplicationBefore(TreePlace place, string name) => applicationsBefore.GetValueOrDefault((place.Folder, name));

    /// <summary>The NetworkPolicies of the base in the namespace of a resource.</summary>
    public IEnumerable<TreeResource> PoliciesBefore(TreeResource beside) =>
        policiesBefore[(beside.Place.Folder, beside.Identity.Namespace)];

    /// <summary>The NetworkPolicies of the head in the namespace of a resource.</summary>
    public IEnumerable<TreeResource> PoliciesAfter(TreeResource beside) => policiesAfter[(beside.Place.Folder, beside.Identity.Namespace)];

    /// <summary>An object of the head, or else of the base; <see langword="null"/> when neither has it.</summary>
    public Mapping? Find(TreePlace place, string group, string kind, string? scope, string? name)
    {
        if (name is null)
        {
            return null;
        }

        var identity = new ResourceIdentity(group, kind, scope, name);
        return (Difference.Head.Find(identity, place) ?? Difference.Base.Find(identity, place))?.Content;
    }

    private static ILookup<(string Folder, string? Namespace), TreeResource> PoliciesOf(ResourceIndex side) => side
        .OfKind("networking.k8s.io", "NetworkPolicy")
        .ToLookup(static policy => (policy.Place.Folder, policy.Identity.Namespace));

    private static FrozenDictionary<(string, string), TreeResource> ApplicationsOf(ResourceIndex side)
    {
        var found = new Dictionary<(string, string), TreeResource>();
        foreach (var application in side.OfKind("argoproj.io", "Application"))
        {
            found.TryAdd((application.Place.Folder, application.Identity.Name), application);
        }

        return found.ToFrozenDictionary();
    }
}
