namespace Manifests.Platforms.ArgoflowAws;

/// <summary>A folder that an Application reads, with what it needs below and beside it.</summary>
internal interface IPackage
{
    /// <summary>Adds the files, and answers the folder that the Application reads.</summary>
    ComponentBuilder AddTo(Distribution distribution);
}
