using Manifests.Models;
using Manifests.Models.Core.V1;
using Manifests.Platforms.ArgoflowAws.Setup;

namespace Manifests.Platforms.ArgoflowAws.Databases;

/// <summary>
/// Where a namespace knows the MySQL server from: a ConfigMap for its address and the databases' names, a Secret for the login.
/// </summary>
/// <param name="ConfigMap">The ConfigMap.</param>
/// <param name="Secret">The Secret.</param>
internal sealed record MySqlServer(string ConfigMap, string Secret)
{
    /// <summary>The key of a single database's name.</summary>
    public const string NameKey = "DB_NAME";

    private const string HostKey = "RDS_HOST";
    private const string PortKey = "RDS_PORT";
    private const string UserKey = "RDS_USERNAME";
    private const string PasswordKey = "RDS_PASSWORD";

    /// <summary>The ConfigMap.</summary>
    /// <param name="namespace">Its namespace.</param>
    /// <param name="rds">The server.</param>
    /// <param name="databases">The keys with the databases' names, and whatever else is in the ConfigMap.</param>
    public ConfigMap Address(string @namespace, RdsSettings rds, Map<string> databases)
    {
        var data = databases.Copy();
        data[HostKey] = rds.Host;
        data[PortKey] = rds.Port;
        return new ConfigMap(ConfigMap, @namespace)
        {
            Annotations = { [ArgoApplication.SyncWaveAnnotation] = Waves.BeforeJobs },
            Data = data,
        };
    }

    /// <summary>The Secret.</summary>
    public Resource Login(Distribution distribution, string @namespace, string userAtAws, string passwordAtAws) =>
        distribution.ExternalSecrets.Of(Secret, @namespace, [(UserKey, userAtAws), (PasswordKey, passwordAtAws)]);

    public EnvVar Host(string variable) => FromKey.OfConfigMap(variable, ConfigMap, HostKey);

    public EnvVar Port(string variable) => FromKey.OfConfigMap(variable, ConfigMap, PortKey);

    public EnvVar User(string variable) => FromKey.OfSecret(variable, Secret, UserKey);

    public EnvVar Password(string variable) => FromKey.OfSecret(variable, Secret, PasswordKey);

    public EnvVar Database(string variable, string nameKey) => FromKey.OfConfigMap(variable, ConfigMap, nameKey);
}
