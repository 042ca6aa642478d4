namespace Manifests.Platforms;

/// <summary>Resources that are made together and go to one folder.</summary>
internal interface IComponentPart
{
    /// <summary>Adds their files.</summary>
    void AddTo(ComponentBuilder folder);
}
