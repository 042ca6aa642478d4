namespace Manifests.Schema.Tests.Import;

/// <summary>Small OpenAPI documents in the form of Kubernetes'.</summary>
internal static class OpenApiSamples
{
    private const string Meta = """
        "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta": {
          "description": "Never kept.", "type": "object",
          "properties": { "namespace": { "type": "string" }, "name": { "type": "string" }, "creationTimestamp": { "$ref": "#/definitions/io.k8s.apimachinery.pkg.apis.meta.v1.Time" } }
        },
        "io.k8s.apimachinery.pkg.apis.meta.v1.Time": { "type": "string", "format": "date-time" },
        "io.k8s.apimachinery.pkg.api.resource.Quantity": { "type": "string" },
        "io.k8s.apimachinery.pkg.util.intstr.IntOrString": { "type": "string", "format": "int-or-string" },
        "io.k8s.apimachinery.pkg.runtime.RawExtension": { "type": "object" }
        """;

    /// <summary>A v2 document with one kind, Deployment, whose type has some properties.</summary>
    /// <param name="properties">JSON of the properties of DeploymentSpec.</param>
    /// <param name="required">JSON list of those that are required.</param>
    /// <param name="definitions">More definitions, with a comma at the end.</param>
    public static string V2(string properties, string required = "[]", string definitions = "") => $$"""
        {
          "definitions": {{{Definitions(properties, required, definitions)}}},
          "paths": {
            "/apis/apps/v1/deployments": { "get": {} },
            "/apis/apps/v1/namespaces/{namespace}/deployments": { "post": { "x-kubernetes-group-version-kind": { "group": "apps", "kind": "Deployment", "version": "v1" } } },
            "/apis/apps/v1/namespaces/{namespace}/deployments/{name}/scale": { "post": { "x-kubernetes-group-version-kind": { "group": "apps", "kind": "Deployment", "version": "v1" } } }
          }
        }
        """;

    public static string DefinitionsOnly(string properties, string definitions = "") =>
        "{\"definitions\": {" + Definitions(properties, "[]", definitions) + "}}";

    /// <summary>A v3 document with the same types.</summary>
    public static string V3(string properties) =>
        "{\"components\": {\"schemas\": {" + Definitions(properties, "[]", "").Replace("#/definitions/", "#/components/schemas/", StringComparison.Ordinal) + "}}}";

    private static string Definitions(string properties, string required, string definitions) => $$"""
        {{definitions}}
        "io.k8s.api.apps.v1.Deployment": {
          "type": "object", "description": "Never kept.",
          "properties": {
            "apiVersion": { "type": "string" }, "kind": { "type": "string" },
            "spec": { "$ref": "#/definitions/io.k8s.api.apps.v1.DeploymentSpec", "description": "Never kept." },
            "metadata": { "$ref": "#/definitions/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta" }
          },
          "x-kubernetes-group-version-kind": [ { "group": "apps", "kind": "Deployment", "version": "v1" } ]
        },
        "io.k8s.api.apps.v1.DeploymentSpec": { "type": "object", "required": {{required}}, "properties": { {{properties}} } },
        {{Meta}}
        """;
}
