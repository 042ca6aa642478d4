using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>All containers of a pod have different names, also across their lists.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateInitContainers, validateEphemeralContainers.</remarks>
internal sealed class ContainerNamesRule : ITypeRule
{
    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        foreach (var container in new PodContainers(value))
        {
            // The same name twice in one list is told by the list already.
            if (container.Name.Length > 0 && FirstElsewhere(value, container) is { } first)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.ContainerNameTaken,
                    container.Value["name"]!,
                    [container.List, container.Index, "name"],
                    Shown.Text(container.Name),
                    first);
            }
        }
    }

    private static PodContainer? FirstElsewhere(Mapping spec, PodContainer container)
    {
        foreach (var other in new PodContainers(spec))
        {
            if (other.List == container.List)
            {
                return null;
            }

            if (other.Name == container.Name)
            {
                return other;
            }
        }

        return null;
    }
}
