using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>Labels that kustomize puts on every resource.</summary>
public sealed record Label : Model
{
    /// <summary>The labels.</summary>
    public required Map<string> Pairs { get; init; }

    /// <summary>Also into selectors, which a Deployment that exists already refuses; <see langword="null"/> is false.</summary>
    public bool? IncludeSelectors { get; init; }

    /// <summary>Also into pod templates; <see langword="null"/> is false.</summary>
    public bool? IncludeTemplates { get; init; }

    /// <summary>More places to put them; <see langword="null"/> for none.</summary>
    public ValueList<FieldSpec>? Fields { get; init; }

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "pairs", Pairs);
        Write(node, "includeSelectors", IncludeSelectors);
        Write(node, "includeTemplates", IncludeTemplates);
        Write(node, "fields", Fields);
    }
}
