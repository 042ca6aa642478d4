using Manifests.Diagnostics;
using Manifests.Models.Core.V1;
using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Pipelines;

/// <summary>The pods that show a TensorBoard of a run, as a JSON text in a ConfigMap; they read the bucket too.</summary>
internal static class ViewerTemplate
{
    public const string ConfigMapName = "ml-pipeline-ui-viewer-template";
    public const string File = "viewer-tensorboard-template.json";

    /// <summary>What both ways to reach the bucket start from.</summary>
    public static ConfigMap WithRegion(string region) => Of(Pod(region));

    /// <summary>With the access key of the IAM user.</summary>
    public static ConfigMap WithAccessKey(string region) =>
        Of(Pod(region, PipelinesStore.AccessKeyId("AWS_ACCESS_KEY_ID"), PipelinesStore.SecretKey("AWS_SECRET_ACCESS_KEY")));

    /// <summary>With a role that an annotation names.</summary>
    public static ConfigMap WithRole(string region, string annotation, string role)
    {
        var pod = new Mapping { ["metadata"] = new Mapping { ["annotations"] = new Mapping { [annotation] = role } } };
        pod["spec"] = Pod(region)["spec"]!;
        return Of(pod);
    }

    private static ConfigMap Of(Mapping template) => new(ConfigMapName)
    {
        Data = new() { [File] = Json(template) },
    };

    private static string Json(Mapping template) => JsonWriter.ToText(template, new DiagnosticBag(), new() { Indented = true }) + "\n";

    // The web application fills in name and image of the container.
    private static Mapping Pod(string region, params ReadOnlySpan<EnvVar> login)
    {
        var variables = new Sequence();
        foreach (var variable in login)
        {
            variables.Add(variable.ToNode());
        }

        variables.Add(new EnvVar { Name = "AWS_REGION", Value = region }.ToNode());
        return new() { ["spec"] = new Mapping { ["containers"] = new Sequence { new Mapping { ["env"] = variables } } } };
    }
}
