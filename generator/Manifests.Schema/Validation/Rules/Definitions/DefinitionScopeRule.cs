namespace Manifests.Schema.Validation;

/// <summary>A definition says whether its objects live in namespaces; an empty text says nothing.</summary>
internal sealed class DefinitionScopeRule : IDefinitionRule
{
    public void Check(Definition definition)
    {
        definition.Walk.Trail.Enter("spec");
        Expect.NotEmpty(definition.Walk, definition.Spec, "scope");
        definition.Walk.Trail.Leave();
    }
}
