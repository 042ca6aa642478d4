using Manifests.Models;

namespace Manifests.Platforms;

/// <summary>What the AWS Controllers for Kubernetes (ACK) agree on, whatever the service.</summary>
internal static class Ack
{
    /// <summary>The namespace of every object that stands for something at AWS.</summary>
    public const string Namespace = "ack-system";

    /// <summary>Where the status of every such object has its ARN, for a FieldExport.</summary>
    public const string ArnPath = ".status.ackResourceMetadata.arn";

    /// <summary>Takes over what AWS has already and makes it when there is nothing.</summary>
    /// <param name="fields">The fields by which the controller finds it, as a JSON object.</param>
    /// <param name="retain">Whether it stays at AWS when the object is deleted.</param>
    public static Map<string> Adopt(string fields, bool retain = false)
    {
        var annotations = new Map<string>
        {
            ["services.k8s.aws/adoption-policy"] = "adopt-or-create",
            ["services.k8s.aws/adoption-fields"] = fields,
        };
        if (retain)
        {
            annotations["services.k8s.aws/deletion-policy"] = "retain";
        }

        return annotations;
    }
}
