namespace Manifests.Schema.Validation;

/// <summary>A rule about a resource as a whole.</summary>
internal interface IResourceRule
{
    /// <summary>Looks at one resource. The trail stands at its root.</summary>
    void Check(ResourceContext resource);
}
