using Manifests.Models;
using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;
using Manifests.Platforms.ArgoflowAws.Databases;
using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Kubeflow;

/// <summary>Katib, with its observations on the MySQL server in place of one in the cluster.</summary>
internal sealed class Katib : IPackage
{
    private const string Release = "v0.11.1";

    private static readonly MySqlServer Server = new("katib-rds-config", "katib-rds-secret");

    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder("kubeflow/katib");
        var setup = distribution.Setup;
        var login = setup.ExternalSecretName.Kubeflow;
        folder.Kustomization(new Kustomization
        {
            Namespace = Namespaces.Kubeflow,
            Resources =
            [
                Upstream.Katib["manifests/v1beta1/installs/katib-with-kubeflow"],
                folder.Add("rds-secret.yaml", Server.Login(distribution, Namespaces.Kubeflow, login.RdsUsername, login.RdsPassword)),
                folder.Add(
                    "rds-configmap.yaml",
                    Server.Address(Namespaces.Kubeflow, setup.Rds, new() { [MySqlServer.NameKey] = setup.Rds.DbName.Katib })),
                folder.Add("database-creation-job.yaml", DatabaseJob.Of("katib", Namespaces.Kubeflow, Server, MySqlServer.NameKey)),
            ],
            Patches =
            [
                new() { Path = folder.Patch("patches/patch-db-manager.yaml", DatabaseManager()) },
                .. MySqlInCluster().Select(gone => new Patch
                {
                    Path = folder.Patch($"removals/{gone.Name}-{gone.Kind.ToLowerInvariant()}.yaml", gone),
                }),
            ],
            Images =
            [
                Images.Pinned("docker.io/kubeflowkatib/katib-controller", Release),
                Images.Pinned("docker.io/kubeflowkatib/katib-db-manager", Release),
                Images.Pinned("docker.io/kubeflowkatib/katib-ui", Release) with { NewName = "docker.io/kubeflowkatib/katib-new-ui" },
                Images.Pinned("mysql", "8"),
            ],
        });
        return folder;
    }

    private static IEnumerable<Resource> MySqlInCluster() =>
    [
        Removals.Of("v1", "Secret", "katib-mysql-secrets", Namespaces.Kubeflow),
        Removals.Of("v1", "Service", "katib-mysql", Namespaces.Kubeflow),
        Removals.Of("apps/v1", "Deployment", "katib-mysql", Namespaces.Kubeflow),
        Removals.Of("v1", "PersistentVolumeClaim", "katib-mysql", Namespaces.Kubeflow),
    ];

    private static Resource DatabaseManager()
    {
        var container = new Container
        {
            Name = "katib-db-manager",
            Env =
            [
                new() { Name = "DB_NAME", Value = "mysql" },
                Server.User("DB_USER"),
                Server.Password("DB_PASSWORD"),
            ],
        }.ToMapping();
        var variables = container.SequenceOf("env")!;
        variables.Add(NoMoreSecret(Server.Database("KATIB_MYSQL_DB_DATABASE", MySqlServer.NameKey)));
        variables.Add(NoMoreSecret(Server.Host("KATIB_MYSQL_DB_HOST")));
        variables.Add(NoMoreSecret(Server.Port("KATIB_MYSQL_DB_PORT")));
        return new UntypedResource("apps/v1", "Deployment", "katib-db-manager", Namespaces.Kubeflow)
            .Set("spec.template.spec.containers", new Sequence { container });
    }

    // The base takes these from a Secret; a merge would keep that beside the ConfigMap, and null takes it out.
    private static Mapping NoMoreSecret(EnvVar variable)
    {
        var node = variable.ToMapping();
        node.MappingOf("valueFrom")!.Set("secretKeyRef", Scalar.Null());
        return node;
    }
}
