using System.Collections.Immutable;
using Manifests.Models;
using Manifests.Models.Kustomize;

namespace Manifests;

/// <summary>What a file is made of before rendering.</summary>
internal abstract record FileContent
{
    private FileContent()
    {
    }

    /// <summary>Whole objects, one document each.</summary>
    public sealed record Resources(ImmutableArray<Resource> Items) : FileContent;

    /// <summary>Parts of objects for a strategic merge, one document each.</summary>
    public sealed record MergePatch(ImmutableArray<Resource> Items) : FileContent;

    /// <summary>A list of JSON 6902 operations.</summary>
    public sealed record JsonPatch(ImmutableArray<Models.Kustomize.JsonPatch> Operations) : FileContent;

    /// <summary>A kustomization or kustomize component.</summary>
    public sealed record Kustomization(KustomizationFile Model) : FileContent;

    /// <summary>Any other YAML that is no resource: Helm values, kustomize configurations.</summary>
    public sealed record Yaml(INodeConvertible Model) : FileContent;

    /// <summary>Text as it is.</summary>
    public sealed record Text(string Value) : FileContent;

    /// <summary>Text made of a template.</summary>
    public sealed record Template(string Name, TemplateVariables Variables) : FileContent;

    /// <summary>Text made of a template that also knows the rest of the tree.</summary>
    public sealed record Notes(string Name, TemplateVariables Variables) : FileContent;
}
