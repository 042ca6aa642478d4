using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The sources of a projected volume put no two files at one path.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateProjectionSources.</remarks>
internal sealed class ProjectedVolumeRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.ProjectedVolumeSource";

    public void Check(SchemaWalk walk, Mapping value)
    {
        HashSet<string>? taken = null;
        foreach (var (index, source) in value.MappingsOf("sources"))
        {
            foreach (var (path, steps) in ProjectedPaths.Of(source))
            {
                taken ??= new(StringComparer.Ordinal);
                if (!taken.Add(path.Text))
                {
                    walk.Findings.AddBelow(
                        SchemaDiagnostics.ProjectedPathTaken, path, ["sources", index, .. steps], Shown.Text(path.Text));
                }
            }
        }
    }
}
