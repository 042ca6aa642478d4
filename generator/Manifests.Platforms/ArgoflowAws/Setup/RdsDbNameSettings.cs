namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>The databases on the MySQL server; a Job makes each.</summary>
[Settings]
public sealed partial record RdsDbNameSettings
{
    /// <summary>The cache of Pipelines.</summary>
    public required string Cache { get; init; }

    /// <summary>Runs and pipelines.</summary>
    public required string Pipelines { get; init; }

    /// <summary>ML Metadata.</summary>
    public required string Metadata { get; init; }

    /// <summary>Katib's observations.</summary>
    public required string Katib { get; init; }

    /// <summary>MLflow's experiments.</summary>
    public required string Mlflow { get; init; }
}
