namespace Manifests.Schema.Import;

/// <summary>Finds the shared types that a type uses.</summary>
internal static class TypeReferences
{
    public static void Visit(TypeSchema type, Action<string> found)
    {
        foreach (var property in type.Properties)
        {
            VisitUse(property.Type, found);
        }

        VisitParts(type, found);
    }

    private static void VisitUse(TypeSchema type, Action<string> found)
    {
        if (type.Name is { } name)
        {
            found(name);
            VisitParts(type, found);
        }
        else
        {
            Visit(type, found);
        }
    }

    private static void VisitParts(TypeSchema type, Action<string> found)
    {
        foreach (var part in new[] { type.Items, type.AdditionalProperties, type.Not }.OfType<TypeSchema>()
            .Concat(type.AllOf).Concat(type.AnyOf).Concat(type.OneOf))
        {
            VisitUse(part, found);
        }
    }
}
