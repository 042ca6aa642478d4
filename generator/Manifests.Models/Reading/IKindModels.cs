namespace Manifests.Models;

/// <summary>The kinds that a project has models for; each project with catalog files gets one, called <c>ModelKinds</c>.</summary>
public interface IKindModels
{
    /// <summary>The resource that the reading stands at; <see langword="null"/> when there is no model for its kind.</summary>
    /// <param name="kind">API version and kind, separated by a space: <c>apps/v1 Deployment</c>.</param>
    /// <param name="reading">Stands at the resource.</param>
    Resource? Read(string kind, NodeReading reading);
}
