using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>The labels of namespaces.</summary>
/// <param name="resources">Every known resource.</param>
internal sealed class NamespaceLabels(IEnumerable<AppliedResource> resources)
{
    // The server sets it on every namespace, whatever the object says.
    private const string NameLabel = "kubernetes.io/metadata.name";

    private readonly Dictionary<string, AppliedResource> known = resources
        .Where(static resource => resource.Is("", "Namespace"))
        .GroupBy(static resource => resource.Name, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);

    /// <summary>The labels of a namespace; only its name when no known resource makes it, or something may change it.</summary>
    public KnownLabels Of(string name) => known.TryGetValue(name, out var made) && made.Doubt is null
        ? Of(name, made.Content.MappingOf("metadata")?.MappingOf("labels"), isComplete: true)
        : Of(name, null, isComplete: false);

    /// <summary>Why nobody can tell whether a namespace is selected.</summary>
    public string Doubt(string name) => known.TryGetValue(name, out var made) && made.Doubt is { } doubt
        ? doubt
        : $"the labels of the namespace '{Shown.Escape(name)}' are not known, because no resource of the tree makes it";

    private static KnownLabels Of(string name, Mapping? labels, bool isComplete)
    {
        var read = KnownLabels.Read(labels);
        read[NameLabel] = name;
        return new KnownLabels(read, isComplete);
    }
}
