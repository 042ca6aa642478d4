namespace Manifests.Schema.Validation;

/// <summary>A definition says whether its objects live in namespaces.</summary>
internal sealed class DefinitionScopeRule : IDefinitionRule
{
    private static readonly string[] Scopes = ["Cluster", "Namespaced"];

    public void Check(Definition definition)
    {
        definition.Walk.Trail.Enter("spec");
        TextChoice.Check(definition.Walk, definition.Spec, "scope", Scopes);
        definition.Walk.Trail.Leave();
    }
}
