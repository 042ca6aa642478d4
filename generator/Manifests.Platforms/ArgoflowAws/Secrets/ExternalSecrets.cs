using Manifests.Models;
using Manifests.Models.ExternalSecrets.V1;
using Manifests.Platforms.ArgoflowAws.Setup;
using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Secrets;

/// <summary>Secrets that an operator fetches from AWS, in the API of either operator.</summary>
internal sealed class ExternalSecrets(ArgoflowAwsSettings settings, SetupSettings setup)
{
    public const string LegacyApi = "kubernetes-client.io/v1";
    public const string ModernApi = "external-secrets.io/v1";

    /// <summary>The store of a namespace, which only the modern API knows.</summary>
    public const string StoreName = "aws";

    private bool IsModern => settings.SecretsApi == SecretsApi.Modern;

    private bool IsParameterStore => setup.ExternalSecrets.BackendType == BackendTypes.SystemManager;

    /// <summary>The values of a namespace's secret.</summary>
    /// <param name="name">The Secret to be.</param>
    /// <param name="namespace">Where it is needed.</param>
    /// <param name="values">Each key with the name of its value at AWS.</param>
    /// <param name="type">The Secret's type; <see langword="null"/> for Opaque.</param>
    public Resource Of(string name, string @namespace, ValueList<(string Key, string Remote)> values, string? type = null) =>
        IsModern ? Modern(name, @namespace, values, type) : Legacy(name, @namespace, values, type);

    /// <summary>What removes a secret from a base.</summary>
    public Resource Removal(string name, string @namespace) =>
        new UntypedResource(IsModern ? ModernApi : LegacyApi, "ExternalSecret", name, @namespace).Set("$patch", "delete");

    /// <summary>The store of a namespace; none in the legacy API.</summary>
    public IEnumerable<SecretStore> StoreOf(string @namespace) => IsModern ? [Store(@namespace)] : [];

    /// <summary>What removes a store from a base; nothing in the legacy API.</summary>
    public IEnumerable<Resource> StoreRemovals(string @namespace) =>
        IsModern ? [new UntypedResource(ModernApi, "SecretStore", StoreName, @namespace).Set("$patch", "delete")] : [];

    /// <summary>
    /// The role by which the secrets of a namespace are read; <see langword="null"/> when the operator reads all by itself.
    /// </summary>
    public string? RoleOf(string @namespace) => settings.SecretsIam == SecretsIam.Broad ? null : @namespace switch
    {
        Namespaces.ArgoCd => setup.RoleArn.ExternalSecrets.Argocd,
        Namespaces.Auth => setup.RoleArn.ExternalSecrets.Auth,
        Namespaces.IstioSystem => setup.RoleArn.ExternalSecrets.IstioSystem,
        Namespaces.Kubeflow => setup.RoleArn.ExternalSecrets.Kubeflow,
        Namespaces.Mlflow => setup.RoleArn.ExternalSecrets.Mlflow,
        _ => throw new ArgumentOutOfRangeException(nameof(@namespace), @namespace, "No role reads secrets of this namespace."),
    };

    /// <summary>A name as AWS wants it: the Parameter Store's paths begin with a slash.</summary>
    public string Remote(string name) => IsParameterStore && !name.StartsWith('/') ? "/" + name : name;

    private ExternalSecret Modern(string name, string @namespace, ValueList<(string Key, string Remote)> values, string? type) =>
        new(name, @namespace)
        {
            Annotations = { [ArgoApplication.SyncWaveAnnotation] = Waves.BeforeJobs },
            Spec = new()
            {
                RefreshInterval = "1h",
                SecretStoreRef = new() { Kind = "SecretStore", Name = StoreName },
                Target = new() { Name = name, Template = type is null ? null : new() { Type = type } },
                Data = [.. values.Select(value => new ExternalSecretData
                {
                    SecretKey = value.Key,
                    RemoteRef = new() { Key = Remote(value.Remote) },
                })],
            },
        };

    private UntypedResource Legacy(string name, string @namespace, ValueList<(string Key, string Remote)> values, string? type)
    {
        var spec = new Mapping { ["backendType"] = setup.ExternalSecrets.BackendType };
        if (type is not null)
        {
            spec["template"] = new Mapping { ["type"] = type };
        }

        if (RoleOf(@namespace) is { } role)
        {
            spec["roleArn"] = role;
        }

        var data = new Sequence();
        foreach (var (key, remote) in values)
        {
            data.Add(new Mapping { ["key"] = Remote(remote), ["name"] = key });
        }

        spec["data"] = data;
        return new UntypedResource(LegacyApi, "ExternalSecret", name, @namespace)
        {
            Annotations = { [ArgoApplication.SyncWaveAnnotation] = Waves.BeforeJobs },
            Content = { ["spec"] = spec },
        };
    }

    private SecretStore Store(string @namespace) => new(StoreName, @namespace)
    {
        Annotations = { [ArgoApplication.SyncWaveAnnotation] = Waves.BeforeJobs },
        Spec = new()
        {
            Provider = new()
            {
                Aws = new()
                {
                    Service = IsParameterStore ? "ParameterStore" : "SecretsManager",
                    Region = setup.AwsRegion,
                    Role = RoleOf(@namespace),
                },
            },
        },
    };
}
