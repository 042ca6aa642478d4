using Manifests.Schema.Across;

namespace Manifests.Testing;

/// <summary>Those whom the bindings of the tree allow something.</summary>
public sealed class PermittedActors
{
    internal PermittedActors(RenderedPlatform platform, AccessRequest request)
    {
        Request = request;
        Answer = platform.Access.WhoCan(request);
    }

    internal AccessRequest Request { get; }

    internal AccessAnswer Answer { get; }

    /// <summary>Begins an assertion about who they are.</summary>
    public PermittedActorsAssertions Should() => new(this);
}
