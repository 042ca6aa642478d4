namespace Manifests.Schema.Validation;

/// <summary>The group is a domain with a dot.</summary>
internal sealed class GroupRule : IDefinitionRule
{
    public void Check(Definition definition)
    {
        if (definition.Spec.TextOf("group") is { } group
            && (!Dns1123.IsSubdomain(group) || !group.Contains('.', StringComparison.Ordinal)))
        {
            definition.Tell(SchemaDiagnostics.DefinitionGroup, definition.Spec["group"], ["group"], Shown.Text(group));
        }
    }
}
