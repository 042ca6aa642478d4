using Manifests.Models.Batch.V1;

namespace Manifests.Platforms.ArgoflowAws.Databases;

/// <summary>Makes a database on the MySQL server when it is not there.</summary>
/// <remarks>A Job cannot be changed, so ArgoCD runs it as a hook: each sync replaces the one before.</remarks>
internal static class DatabaseJob
{
    private const string Image = "public.ecr.aws/atcommons/utils/mysql-db-creator:latest";

    /// <param name="database">What the database is for: the Job's name.</param>
    /// <param name="namespace">Where server and login are known.</param>
    /// <param name="server">Knows server and login.</param>
    /// <param name="nameKey">The key of the ConfigMap that has the database's name.</param>
    public static Job Of(string database, string @namespace, MySqlServer server, string nameKey) =>
        new($"create-{database}-database", @namespace)
        {
            Annotations =
            {
                ["argocd.argoproj.io/hook"] = "Sync",
                ["argocd.argoproj.io/hook-delete-policy"] = "BeforeHookCreation",
                [ArgoApplication.SyncWaveAnnotation] = Waves.Jobs,
            },
            Spec = new()
            {
                BackoffLimit = 5,
                Template = new()
                {
                    // A side-car would never end, and the Job neither.
                    Metadata = new() { Annotations = new() { ["sidecar.istio.io/inject"] = "false" } },
                    Spec = new()
                    {
                        RestartPolicy = "Never",
                        Containers =
                        [
                            new()
                            {
                                Name = $"create-{database}-database",
                                Image = Image,
                                Env =
                                [
                                    server.Host("HOST"),
                                    server.Port("PORT"),
                                    server.User("USERNAME"),
                                    server.Password("PASSWORD"),
                                    server.Database("DATABASE", nameKey),
                                ],
                            },
                        ],
                    },
                },
            },
        };
}
