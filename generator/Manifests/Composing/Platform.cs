using Manifests.Schema;

namespace Manifests;

/// <summary>Components, ArgoCD Applications and settings that make up one platform. Derive from it and compose.</summary>
/// <param name="name">Names the folders <c>overlays/&lt;name&gt;</c> and <c>output/&lt;name&gt;</c>.</param>
public abstract class Platform(string name)
{
    /// <inheritdoc cref="Platform(string)" path="/param[@name='name']"/>
    public string Name { get; } = name;

    /// <summary>The release whose schemas the resources have to fit. The newest that the catalog knows unless overridden.</summary>
    public virtual KubernetesVersion Kubernetes => new(1, 36);

    /// <summary>What its definition bound it to, for the notes.</summary>
    internal Func<PlatformSettings> Settings { get; set; } = static () => PlatformSettings.None;

    /// <summary>Adds everything to the tree. Called once for each rendering; may be called on any thread.</summary>
    protected abstract void Compose(PlatformBuilder platform);

    /// <summary>
    /// Tells what is wrong with the rendered tree that no general check can know. Called after <see cref="Compose"/>, before anything is
    /// written, maybe on another thread; it only looks.
    /// </summary>
    protected virtual void Check(TreeReview review)
    {
    }

    internal void ComposeInto(PlatformBuilder platform) => Compose(platform);

    internal void CheckTree(TreeReview review) => Check(review);
}
