namespace Manifests.Schema.Validation;

/// <summary>
/// The type of schemas: the catalog has it below the definition's kind, but not where a schema or something else may stand.
/// </summary>
internal static class DefinitionSchemaType
{
    /// <summary>The type; <see langword="null"/> when the kind does not have it.</summary>
    public static TypeSchema? Of(KindSchema? definition, KubernetesVersion version)
    {
        var versions = definition?.Type.FindProperty("spec", version)?.Type.FindProperty("versions", version)?.Type.Items;
        return versions?.FindProperty("schema", version)?.Type.FindProperty("openAPIV3Schema", version)?.Type;
    }
}
