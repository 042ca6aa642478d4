namespace Manifests.Schema.Validation;

/// <summary>A namespace is a label, and cluster-scoped objects have none.</summary>
/// <remarks>The server drops the namespace of a cluster-scoped object without a word; here it is a mistake.</remarks>
internal sealed class NamespaceRule : IResourceRule
{
    public void Check(ResourceContext resource)
    {
        if (resource.Metadata?.TextOf("namespace") is not { Length: > 0 } @namespace)
        {
            return;
        }

        if (resource.Kind is { Scope: ResourceScope.Cluster })
        {
            resource.AddToMetadata(
                "namespace", SchemaDiagnostics.NamespaceOnClusterKind, Shown.One(resource.KindName), Shown.Text(@namespace));
        }
        else if (!Dns1123.IsLabel(@namespace))
        {
            resource.AddToMetadata(
                "namespace", SchemaDiagnostics.BadNamespace, Shown.Text(@namespace), NameGrammars.Describe(NameGrammar.Label));
        }
    }
}
