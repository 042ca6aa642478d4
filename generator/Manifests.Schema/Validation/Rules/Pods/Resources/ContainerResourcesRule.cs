using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The requests and limits of a container.</summary>
/// <param name="typeName">The upstream name of the kind of container.</param>
internal sealed class ContainerResourcesRule(string typeName) : ITypeRule
{
    public string TypeName { get; } = typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.MappingOf("resources") is { } resources)
        {
            walk.Trail.Enter("resources");
            ResourceAmounts.Check(walk, resources);
            walk.Trail.Leave();
        }
    }
}
