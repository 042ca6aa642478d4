using Manifests.Models;
using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Core.V1;
using Manifests.Models.ExternalSecrets.V1;
using Manifests.Models.Iam;
using Manifests.Models.Kustomize;

namespace Manifests.Platforms.Aktus;

/// <summary>The keys of other companies' services: they stay in AWS Secrets Manager, and pods find them as Secrets.</summary>
internal sealed class ApiKeys
{
    /// <summary>Where the chart looks for the Hugging Face token.</summary>
    public const string HuggingFaceSecret = "huggingface-credentials";

    /// <summary>Where the chart looks for the OpenAI key.</summary>
    public const string OpenAiSecret = "aws-openai-secret";

    private const string ReaderName = "aktus-secrets-reader";

    private readonly AktusSettings settings;
    private readonly Namespace @namespace;

    public ApiKeys(AktusSettings settings, AwsNames names, CreatedByAws created, Namespace @namespace)
    {
        this.settings = settings;
        this.@namespace = @namespace;
        ReaderRole = new Role(ReaderName, Ack.Namespace)
        {
            Spec = new()
            {
                Name = names.Of("secrets-reader-role"),
                AssumeRolePolicyDocument = names.Identity(created).Trust((@namespace, ReaderName)).ToJson(),
                InlinePolicies = new() { ["ReadApiKeys"] = ReadKeys().ToJson() },
            },
        };
        Reader = new ServiceAccount(ReaderName, @namespace)
        {
            Annotations = { [WorkloadIdentity.RoleAnnotation] = names.Role(ReaderRole.Spec!.Name) },
        };
        Store = AwsSecretStore.SecretsManager("aws-secrets-manager", @namespace, settings.Region, Reader);
    }

    /// <summary>Lets <see cref="Reader"/> read the declared secrets and no others.</summary>
    public Role ReaderRole { get; }

    public ServiceAccount Reader { get; }

    public SecretStore Store { get; }

    /// <summary>Adds a component for the store and one for each declared key; none without a key.</summary>
    public IEnumerable<ComponentBuilder> AddTo(ComponentBuilder access, ComponentBuilder components)
    {
        if (!IsDeclared(settings))
        {
            return [];
        }

        access.Add("secrets-reader-role.yaml", ReaderRole);
        List<ComponentBuilder> added = [Filled(components.Component("secret-store"), "secret-store.yaml", Reader, Store)];
        if (settings.HuggingFaceTokenSecret is { } token)
        {
            var secret = Key(HuggingFaceSecret, "HF_TOKEN", token);
            added.Add(Filled(components.Component("huggingface"), "external-secret.yaml", secret));
        }

        if (settings.OpenAiApiKeySecret is { } key)
        {
            var secret = Key(OpenAiSecret, "OPENAI_API_KEY", key);
            added.Add(Filled(components.Component("openai"), "external-secret.yaml", secret));
        }

        return added;
    }

    /// <summary>Whether there is any key.</summary>
    public static bool IsDeclared(AktusSettings settings) =>
        settings.HuggingFaceTokenSecret is not null || settings.OpenAiApiKeySecret is not null;

    private static ComponentBuilder Filled(ComponentBuilder folder, string file, params ReadOnlySpan<Resource> resources)
    {
        var entry = folder.Add(file, resources);
        folder.Kustomization(new Component { Resources = [entry] });
        return folder;
    }

    private ExternalSecret Key(string name, string key, string secret) => new(name, @namespace)
    {
        Spec = new()
        {
            RefreshInterval = "1h",
            SecretStoreRef = new() { Kind = Store.Kind, Name = Store.Name },
            Target = new() { Name = name, CreationPolicy = "Owner" },
            Data = [new() { SecretKey = key, RemoteRef = new() { Key = secret } }],
        },
    };

    // Secrets Manager ends its ARNs with six letters of its own.
    private PolicyDocument ReadKeys() => new()
    {
        Statement =
        [
            new()
            {
                Sid = "ReadApiKeys",
                Effect = Effect.Allow,
                Action = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
                Resource =
                [
                    .. new[] { settings.HuggingFaceTokenSecret, settings.OpenAiApiKeySecret }.OfType<string>()
                        .Distinct(StringComparer.Ordinal)
                        .Select(secret => (string)Arn.Of("secretsmanager", settings.Region, settings.AccountId, $"secret:{secret}-??????")),
                ],
            },
        ],
    };
}
