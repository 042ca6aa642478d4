namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>The MySQL server.</summary>
[Settings]
public sealed partial record RdsSettings
{
    /// <summary>The databases on it.</summary>
    public required RdsDbNameSettings DbName { get; init; }

    /// <summary>Its host.</summary>
    public required string Host { get; init; }

    /// <summary>Its port. A text, because it becomes an environment variable.</summary>
    public required string Port { get; init; }
}
