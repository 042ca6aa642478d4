namespace Manifests.Schema.Validation;

/// <summary>A rule about CustomResourceDefinitions.</summary>
internal interface IDefinitionRule
{
    /// <summary>Looks at one definition.</summary>
    void Check(Definition definition);
}
