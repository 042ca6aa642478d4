namespace Manifests.Schema.Across;

/// <summary>Who merges an object into the cluster.</summary>
public enum ApplyMode
{
    /// <summary>Nobody knows; the object itself may say.</summary>
    Unknown,

    /// <summary>The client does, and keeps a copy in an annotation.</summary>
    ClientSide,

    /// <summary>The server does, or the object is replaced as a whole.</summary>
    ServerSide,
}
