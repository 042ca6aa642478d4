using Manifests.Models;

namespace Manifests;

/// <summary>What the AWS Controllers for Kubernetes (ACK) agree on, whatever the service.</summary>
public static class Ack
{
    /// <summary>The namespace that every object which stands for something at AWS is put into here.</summary>
    public const string Namespace = "ack-system";

    /// <summary>Where the status of every such object has its ARN, for a FieldExport.</summary>
    public const string ArnPath = ".status.ackResourceMetadata.arn";

    /// <summary>Annotations that take over what AWS has already, and make it when there is nothing.</summary>
    /// <param name="fields">The fields by which the controller finds it, as a JSON object: <c>{"name": "my-bucket"}</c>.</param>
    /// <param name="retain">Whether it stays at AWS when the object is deleted.</param>
    /// <remarks>Source: ACK's documentation of the feature gate <c>ResourceAdoption</c>.</remarks>
    public static Map<string> Adopt(string fields, bool retain = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(fields);
        var annotations = new Map<string>
        {
            ["services.k8s.aws/adoption-policy"] = "adopt-or-create",
            ["services.k8s.aws/adoption-fields"] = fields,
        };
        if (retain)
        {
            AddRetention(annotations);
        }

        return annotations;
    }

    /// <summary>Annotations by which the thing stays at AWS when the object is deleted: for what holds data.</summary>
    public static Map<string> Retain()
    {
        var annotations = new Map<string>();
        AddRetention(annotations);
        return annotations;
    }

    private static void AddRetention(Map<string> annotations) => annotations["services.k8s.aws/deletion-policy"] = "retain";
}
