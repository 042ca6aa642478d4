using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The names of a container's ports differ.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateContainerPorts.</remarks>
/// <param name="typeName">The upstream name of the kind of container.</param>
internal sealed class PortNamesRule(string typeName) : ITypeRule
{
    public string TypeName { get; } = typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        foreach (var (index, port) in value.MappingsOf("ports"))
        {
            if (port.TextOf("name") is { Length: > 0 } name && FirstWith(value, name, index) is { } first)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.PortNameTaken, port["name"]!, ["ports", index, "name"], Shown.Text(name), first);
            }
        }
    }

    private static int? FirstWith(Mapping container, string name, int before)
    {
        foreach (var (index, port) in container.MappingsOf("ports"))
        {
            if (index >= before)
            {
                return null;
            }

            if (port.TextOf("name") == name)
            {
                return index;
            }
        }

        return null;
    }
}
