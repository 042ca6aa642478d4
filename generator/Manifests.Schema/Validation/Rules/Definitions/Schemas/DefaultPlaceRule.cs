namespace Manifests.Schema.Validation;

/// <summary>Nothing is filled in where the server itself says what stands there.</summary>
internal sealed class DefaultPlaceRule : ISchemaRule
{
    public void Check(in SchemaPlace place)
    {
        if (place is { IsStructural: true, NoDefault: { } where } && place.Content.HasValue("default"))
        {
            place.Tell(SchemaDiagnostics.DefaultForbidden, "default", where);
        }
    }
}
