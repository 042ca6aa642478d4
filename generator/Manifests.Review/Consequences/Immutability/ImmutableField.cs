using Manifests.Schema;

namespace Manifests.Review.Consequences;

/// <summary>A field of a built-in kind that the server lets nobody change.</summary>
/// <param name="Kind">The kind without its version: <c>apps/Deployment</c>.</param>
/// <param name="Path">Keys joined by dots. Everything inside of it is meant.</param>
internal sealed record ImmutableField(string Kind, string Path)
{
    /// <summary>Keys of the field that may change nonetheless.</summary>
    public string[] Except { get; init; } = [];

    /// <summary>What the server fills in when it is not there, as text; <see langword="null"/> when nothing is known.</summary>
    public string? Default { get; init; }

    /// <summary>
    /// Whether the server fills in a value that the tree does not tell, so that adding the field may say what is there already.
    /// </summary>
    public bool IsFilledIn { get; init; }

    /// <summary>Whether it may be set once: only a value that is there may not change.</summary>
    public bool MayBeAdded { get; init; }

    /// <summary>The first release that lets it be changed; <see langword="null"/> when none does.</summary>
    public KubernetesVersion? MutableSince { get; init; }

    /// <summary>What to do instead, when that is more than to delete the object and make it anew.</summary>
    public string? WayOut { get; init; }

    /// <summary>When the rule holds; <see langword="null"/> for always.</summary>
    public Func<ChangeContext, bool>? When { get; init; }
}
