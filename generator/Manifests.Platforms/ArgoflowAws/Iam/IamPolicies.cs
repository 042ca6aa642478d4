using Manifests.Models.Iam;

namespace Manifests.Platforms.ArgoflowAws.Iam;

/// <summary>The policies of the roles, for whoever makes these by hand: a file each in <c>docs/iam_policies</c>.</summary>
internal static class IamPolicies
{
    private const string Folder = "docs/iam_policies";

    public static void AddTo(ComponentBuilder repository, IamFacts facts)
    {
        var folder = repository.Component(Folder);
        foreach (var (name, document) in All(facts))
        {
            folder.Text(name + ".json", document.ToJson(indented: true) + "\n");
        }
    }

    /// <summary>Each document with the name that the README has for it.</summary>
    public static IEnumerable<(string Name, PolicyDocument Document)> All(IamFacts facts) =>
    [
        ("aws-loadbalancer-controller", LoadBalancerControllerDocument.Make()),
        ("cluster-autoscaler", ClusterAutoscalerDocument.Make(facts)),
        ("external-dns", ExternalDnsDocument.Make(facts)),
        ("cert-manager", CertManagerDocument.Make(facts)),
        ("external-secrets-option-1", SecretReadingDocument.OfCluster(facts)),
        ("external-secrets-option-2", SecretRolesDocument.Make(facts)),
        .. SecretReaders.All.Select(reader =>
            ("external-secrets_" + reader.Document, SecretReadingDocument.OfNamespace(facts, reader.Namespace))),
        ("pipelines-iam-user-s3-access", PipelinesBucketDocument.Make(facts)),
    ];
}
