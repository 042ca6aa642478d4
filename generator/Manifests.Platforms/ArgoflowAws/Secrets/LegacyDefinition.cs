using Manifests.Models.ApiExtensions.V1;
using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Secrets;

/// <summary>
/// The kind of kubernetes-external-secrets. The operator was published with a definition of <c>v1beta1</c>, which no server since
/// 1.22 takes; this one is of <c>v1</c> and has what the AWS backends use.
/// </summary>
internal static class LegacyDefinition
{
    public const string Group = "kubernetes-client.io";
    public const string Name = "externalsecrets." + Group;

    public static CustomResourceDefinition Of(TreeForm form) => new(Name)
    {
        Spec = new()
        {
            Group = Group,
            Scope = "Namespaced",
            Names = new()
            {
                Kind = "ExternalSecret",
                ListKind = "ExternalSecretList",
                Plural = "externalsecrets",
                Singular = "externalsecret",
                ShortNames = ["es"],
            },
            Versions =
            [
                new()
                {
                    Name = "v1",
                    Served = true,
                    Storage = true,
                    Subresources = new() { Status = new Mapping() },
                    AdditionalPrinterColumns =
                    [
                        new() { Name = "Last Sync", Type = "date", JsonPath = ".status.lastSync" },
                        new() { Name = "Status", Type = "string", JsonPath = ".status.status" },
                        new() { Name = "Age", Type = "date", JsonPath = ".metadata.creationTimestamp" },
                    ],
                    Schema = new() { OpenAPIV3Schema = Schema(form) },
                },
            ],
        },
    };

    private static JSONSchemaProps Schema(TreeForm form) => new()
    {
        Type = "object",
        Required = ["spec"],
        Properties = new()
        {
            ["spec"] = new()
            {
                Type = "object",
                Properties = new()
                {
                    ["backendType"] = BackendType(form),
                    ["controllerId"] = new() { Type = "string" },
                    ["roleArn"] = new() { Type = "string" },
                    ["template"] = new() { Type = "object", XKubernetesPreserveUnknownFields = true },
                    ["dataFrom"] = new() { Type = "array", Items = new JSONSchemaProps { Type = "string" }.ToNode() },
                    ["data"] = new() { Type = "array", Items = Value().ToNode() },
                },
                AnyOf = [new() { Required = ["data"] }, new() { Required = ["dataFrom"] }],
            },
            ["status"] = new() { Type = "object", XKubernetesPreserveUnknownFields = true },
        },
    };

    // A placeholder is none of the words; whoever fills it in brings the words' check with the settings.
    private static JSONSchemaProps BackendType(TreeForm form) => new()
    {
        Type = "string",
        Enum = form == TreeForm.Rendered ? [BackendTypes.SecretsManager, BackendTypes.SystemManager] : null,
    };

    private static JSONSchemaProps Value() => new()
    {
        Type = "object",
        Properties = new()
        {
            ["key"] = new() { Type = "string" },
            ["name"] = new() { Type = "string" },
            ["property"] = new() { Type = "string" },
            ["isBinary"] = new() { Type = "boolean" },
            ["path"] = new() { Type = "string" },
            ["recursive"] = new() { Type = "boolean" },
        },
        AnyOf = [new() { Required = ["key", "name"] }, new() { Required = ["path"] }],
    };
}
