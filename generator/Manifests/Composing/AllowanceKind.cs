namespace Manifests;

/// <summary>A rule that can give way by name.</summary>
internal enum AllowanceKind
{
    /// <summary>A kind that no schema describes.</summary>
    UnknownKind,

    /// <summary>A text that looks like a placeholder.</summary>
    Placeholder,

    /// <summary>A file or folder that no kustomization and no Application reads.</summary>
    Unreached,

    /// <summary>An object that something outside of the tree makes.</summary>
    External,

    /// <summary>A file that another one was picked in place of.</summary>
    Alternative,
}
