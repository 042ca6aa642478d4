namespace Manifests.Schema;

/// <summary>How a list is merged (<c>x-kubernetes-list-type</c>), and with it what may not repeat.</summary>
public enum ListType
{
    /// <summary>Not said.</summary>
    None,

    /// <summary>Replaced as a whole.</summary>
    Atomic,

    /// <summary>Scalars that may not repeat.</summary>
    Set,

    /// <summary>Objects that may not repeat in their keys.</summary>
    Map,
}
