using Manifests.Schema.Across;

namespace Manifests.Testing;

/// <summary>Somebody whose permissions are asserted.</summary>
public sealed class Actor
{
    internal Actor(RenderedPlatform platform, AccessSubject subject)
    {
        Platform = platform;
        Subject = subject;
    }

    internal RenderedPlatform Platform { get; }

    internal AccessSubject Subject { get; }

    /// <summary>Begins an assertion about what it may do.</summary>
    public ActorAssertions Should() => new(this);
}
