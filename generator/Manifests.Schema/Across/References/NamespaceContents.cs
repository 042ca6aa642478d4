using Manifests.Diagnostics;

namespace Manifests.Schema.Across;

/// <summary>What an input has in one namespace, as far as other resources refer to it.</summary>
internal sealed class NamespaceContents
{
    /// <summary>Whether something else puts objects there, too, that the input does not show.</summary>
    public bool IsOpen { get; set; }

    /// <summary>The objects: by kind, then by name, with their parts.</summary>
    public Dictionary<string, Dictionary<string, string[]>> Objects { get; } = new(StringComparer.Ordinal);

    /// <summary>The labels of the pods.</summary>
    public PodLabels Pods { get; } = new();

    /// <summary>The names of custom resources, whose controllers may make pods.</summary>
    public HashSet<string> Customs { get; } = new(StringComparer.Ordinal);

    /// <summary>The selectors of Services.</summary>
    public List<(LabelSet Selector, Location At, Location Origin, string Resource)> Selectors { get; } = [];

    /// <summary>What resources name here.</summary>
    public List<(ObjectReference Reference, Location Origin, string Resource)> References { get; } = [];
}
