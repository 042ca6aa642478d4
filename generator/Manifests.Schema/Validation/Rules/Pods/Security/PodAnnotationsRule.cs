using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The annotations of a pod, or of the template of one.</summary>
/// <param name="typeName">The upstream name of the type that has both metadata and the spec of a pod.</param>
internal sealed class PodAnnotationsRule(string typeName) : ITypeRule
{
    public string TypeName { get; } = typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (!walk.Options.Partial
            && value.MappingOf("metadata")?.MappingOf("annotations") is { } annotations
            && value.MappingOf("spec") is { } spec)
        {
            PodAnnotations.Check(walk, annotations, spec);
            ProfileAnnotations.Check(walk, annotations, spec);
        }
    }
}
