using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The images of a Pod have no space around them. In templates it is accepted for the sake of old objects.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateContainerOnlyForPod.</remarks>
internal sealed class ImageRule : ITypeRule
{
    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (!PodSpecs.IsOfPod(walk))
        {
            return;
        }

        foreach (var container in new PodContainers(value))
        {
            if (container.Value.TextOf("image") is { } image && image.AsSpan().Trim().Length != image.Length)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.ImagePadded,
                    container.Value["image"]!,
                    [container.List, container.Index, "image"],
                    Shown.Text(image));
            }
        }
    }
}
