using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Iam;
using Manifests.Platforms.ArgoflowAws.Iam;
using Manifests.Platforms.ArgoflowAws.Setup;

namespace Manifests.Platforms.ArgoflowAws.Aws;

/// <summary>
/// The roles that <c>setup.conf</c> names, with their policies: those that the README lists, and those that only the file knows. A role
/// has the name of its ARN there, so that service accounts and roles cannot disagree.
/// </summary>
internal sealed class IamRoles(ArgoflowAwsSettings settings, SetupSettings setup, AwsSettings aws)
{
    private readonly IamFacts facts = new(settings, setup);
    private readonly RoleArnSettings arns = setup.RoleArn;

    public void AddTo(ComponentBuilder folder, ICollection<FileEntry> files)
    {
        AddOfServiceAccount(
            "aws-load-balancer-controller", arns.LoadbalancerController, Namespaces.KubeSystem, LoadBalancerControllerDocument.Make());
        AddOfServiceAccount("cluster-autoscaler", arns.ClusterAutoscaler, Namespaces.KubeSystem, ClusterAutoscalerDocument.Make(facts));
        AddOfServiceAccount("external-dns", arns.ExternalDns, Namespaces.KubeSystem, ExternalDnsDocument.Make(facts));
        AddOfServiceAccount("cert-manager", arns.CertManager, "cert-manager", CertManagerDocument.Make(facts));
        AddOfServiceAccount("external-secrets", arns.ExternalSecrets.Controller, Namespaces.KubeSystem, SecretsOfController());
        AddReader(Namespaces.ArgoCd, arns.ExternalSecrets.Argocd);
        AddReader(Namespaces.Kubeflow, arns.ExternalSecrets.Kubeflow);
        AddReader(Namespaces.Auth, arns.ExternalSecrets.Auth);
        AddReader(Namespaces.Mlflow, arns.ExternalSecrets.Mlflow);
        foreach (var role in KnownFromTheFileOnly())
        {
            files.Add(folder.Add($"roles/{role.Name}.yaml", role));
        }

        void AddOfServiceAccount(string name, string arn, string @namespace, PolicyDocument document) =>
            files.Add(AddWithPolicy(folder, name, arn, Trust(@namespace, name), document));

        void AddReader(string @namespace, string arn) => files.Add(AddWithPolicy(
            folder,
            "external-secrets-" + @namespace,
            arn,
            TrustDocuments.OfRole(arns.ExternalSecrets.Controller),
            SecretReadingDocument.OfNamespace(facts, @namespace)));
    }

    private PolicyDocument SecretsOfController() => settings.SecretsIam == SecretsIam.Broad
        ? SecretReadingDocument.OfCluster(facts)
        : SecretRolesDocument.Make(facts);

    // Nobody keeps their policies as files of their own; the README has none.
    private IEnumerable<Role> KnownFromTheFileOnly()
    {
        yield return WithInline(
            Role(
                "external-secrets-" + Namespaces.IstioSystem,
                arns.ExternalSecrets.IstioSystem,
                TrustDocuments.OfRole(arns.ExternalSecrets.Controller)),
            "secrets",
            SecretReadingDocument.OfNamespace(facts, Namespaces.IstioSystem));
        yield return Role("oauth2-proxy", arns.Oauth2Proxy, Trust(Namespaces.Auth, "oauth2-proxy"));
        if (settings.Pipelines == PipelinesIdentity.Irsa)
        {
            // Pipelines have nine service accounts there.
            yield return WithInline(
                Role("pipelines", arns.Pipelines, Trust(Namespaces.Kubeflow, "*")), "artifacts", PipelinesBucketDocument.Make(facts));
        }
    }

    private static Role WithInline(Role role, string name, PolicyDocument document) =>
        role with { Spec = role.Spec! with { InlinePolicies = new() { [name] = document.ToJson() } } };

    private PolicyDocument Trust(string @namespace, string serviceAccount) =>
        TrustDocuments.Of(aws.AccountId, aws.OidcIssuer, @namespace, serviceAccount);

    private static FileEntry AddWithPolicy(ComponentBuilder folder, string name, string arn, PolicyDocument trust, PolicyDocument document)
    {
        var policy = new Policy(name, Ack.Namespace) { Spec = new() { Name = RoleArns.NameOf(arn), PolicyDocument = document.ToJson() } };
        var role = Role(name, arn, trust);
        var bound = role with { Spec = role.Spec! with { PolicyRefs = [new() { From = new() { Name = policy.Name } }] } };
        return folder.Add($"roles/{name}.yaml", policy, bound);
    }

    private static Role Role(string name, string arn, PolicyDocument trust) => new(name, Ack.Namespace)
    {
        Spec = new() { Name = RoleArns.NameOf(arn), AssumeRolePolicyDocument = trust.ToJson() },
    };
}
