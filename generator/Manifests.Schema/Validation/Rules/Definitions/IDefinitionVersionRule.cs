namespace Manifests.Schema.Validation;

/// <summary>A rule about each version of a CustomResourceDefinition.</summary>
internal interface IDefinitionVersionRule
{
    /// <summary>Looks at one version.</summary>
    void Check(DefinitionVersion version);
}
