using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Platforms.ArgoflowAws.Iam;

namespace Manifests.Platforms.ArgoflowAws.Aws;

/// <summary>
/// The IAM user of Kubeflow Pipelines, whose Minio clients know no roles. Its access key is made by hand and kept where the settings say;
/// no controller makes one.
/// </summary>
internal static class PipelinesUser
{
    private const string Name = "pipelines-s3";

    public static FileEntry AddTo(ComponentBuilder folder, IamFacts facts)
    {
        var policy = new Policy(Name, Ack.Namespace)
        {
            Spec = new() { Name = $"{facts.Cluster}_{Name}", PolicyDocument = PipelinesBucketDocument.Make(facts).ToJson() },
        };
        var user = new User(Name, Ack.Namespace)
        {
            Spec = new() { Name = $"{facts.Cluster}_{Name}", PolicyRefs = [new() { From = new() { Name = policy.Name } }] },
        };
        return folder.Add("pipelines-user.yaml", policy, user);
    }
}
