using Manifests.Models;
using Manifests.Models.CertManager.V1;
using Manifests.Models.Kustomize;
using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Certificates;

/// <summary>cert-manager with the issuer of the gateways' certificates: the cluster itself, or Let's Encrypt.</summary>
internal sealed class CertManager(CertificateIssuer issuer) : IPackage
{
    /// <summary>Signs the gateways' certificates.</summary>
    public const string GatewaysIssuer = "gateways-issuer";

    private const string Release = "v1.4.0";
    private const string Namespace = "cert-manager";

    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder("cert-manager");
        var selfSigning = folder.Component("base");
        if (issuer == CertificateIssuer.SelfSigning)
        {
            AddBase(selfSigning);
            return selfSigning;
        }

        var overlay = folder.Component("lets-encrypt-dns-01");
        overlay.Kustomization(new Kustomization
        {
            Resources = [selfSigning],
            Patches =
            [
                new() { Path = overlay.Patch("patches/cluster-issuer.yaml", LetsEncrypt(distribution)) },
                new() { Path = overlay.Patch("patches/service-account.yaml", Account(distribution)) },
                new() { Path = overlay.Patch("patches/deployment.yaml", ReadsToken()) },
            ],
        });
        return overlay;
    }

    private static void AddBase(ComponentBuilder folder) => folder.Kustomization(new Kustomization
    {
        Resources =
        [
            $"https://github.com/jetstack/cert-manager/releases/download/{Release}/cert-manager.yaml",
            folder.Add("cluster-issuers.yaml", SelfSigning("kubeflow-self-signing-issuer"), SelfSigning(GatewaysIssuer)),
        ],
        Images = [Image("controller"), Image("cainjector"), Image("webhook")],
    });

    private static Image Image(string part) => Images.Pinned($"quay.io/jetstack/cert-manager-{part}", Release);

    private static ClusterIssuer SelfSigning(string name) => new(name)
    {
        // The kind comes with the same Application.
        Annotations = { ["argocd.argoproj.io/sync-options"] = SyncOptions.SkipDryRunOnMissingResource },
        Spec = new() { SelfSigned = new() },
    };

    private static Resource LetsEncrypt(Distribution distribution)
    {
        var setup = distribution.Setup;
        return new UntypedResource("cert-manager.io/v1", "ClusterIssuer", GatewaysIssuer)
            .Set("spec.selfSigned", new Mapping { ["$patch"] = "delete" })
            .Set("spec.acme", new Mapping
            {
                ["email"] = $"{setup.CertManager.EmailUser}@{setup.CertManager.EmailDomain}",
                ["server"] = setup.CertManager.Server,
                ["privateKeySecretRef"] = new Mapping { ["name"] = "gateways-issuer-account-key" },
                ["solvers"] = new Sequence
                {
                    new Mapping
                    {
                        ["dns01"] = new Mapping
                        {
                            ["route53"] = new Mapping
                            {
                                ["region"] = setup.AwsRegion,
                                ["hostedZoneID"] = setup.Route53.HostedZoneId,
                            },
                        },
                    },
                },
            });
    }

    private static UntypedResource Account(Distribution distribution) =>
        new UntypedResource("v1", "ServiceAccount", "cert-manager", Namespace)
        {
            Annotations = Irsa.Of(distribution.Setup.RoleArn.CertManager),
        };

    // The token of the service account belongs to this group.
    private static Resource ReadsToken() =>
        new UntypedResource("apps/v1", "Deployment", "cert-manager", Namespace)
            .Set("spec.template.spec.securityContext", new Mapping { ["fsGroup"] = 65534 });
}
