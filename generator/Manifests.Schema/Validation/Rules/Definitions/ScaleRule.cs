using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The scale subresource reads its numbers from spec and status.</summary>
/// <remarks>Source: <c>apiextensions/validation</c>, ValidateCustomResourceDefinitionSubresources.</remarks>
internal sealed class ScaleRule : IDefinitionVersionRule
{
    public void Check(DefinitionVersion version)
    {
        if (version.Content.MappingOf("subresources")?.MappingOf("scale") is not { } scale)
        {
            return;
        }

        version.Walk.Trail.Enter("subresources");
        version.Walk.Trail.Enter("scale");
        CheckPath(version.Walk, scale, "specReplicasPath", true, ".spec.replicas", ".spec");
        CheckPath(version.Walk, scale, "statusReplicasPath", true, ".status.replicas", ".status");
        CheckPath(version.Walk, scale, "labelSelectorPath", false, ".status.selector", ".spec", ".status");
        version.Walk.Trail.Leave();
        version.Walk.Trail.Leave();
    }

    private static void CheckPath(SchemaWalk walk, Mapping scale, string key, bool isRequired, string example, params string[] roots)
    {
        if (SimplePath.Check(walk, scale, key, example, isRequired) is { } path
            && !roots.Any(root => path.StartsWith(root + ".", StringComparison.Ordinal)))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.ScalePath, scale[key]!, [key], Shown.Join(roots, "or"), Shown.Text(path));
        }
    }
}
