using Manifests.Platforms.ArgoflowAws.ArgoCd;
using Manifests.Platforms.ArgoflowAws.Certificates;
using Manifests.Platforms.ArgoflowAws.Login;
using Manifests.Platforms.ArgoflowAws.Mesh;
using Manifests.Platforms.ArgoflowAws.Secrets;
using Manifests.Platforms.ArgoflowAws.Serving;

namespace Manifests.Platforms.ArgoflowAws.Applications;

/// <summary>What Kubeflow stands on.</summary>
internal static class FoundationApplications
{
    public static void AddTo(ApplicationList list)
    {
        AddSecrets(list);
        AddMesh(list);
        AddCertificates(list);
        AddLogin(list);
        AddArgoCd(list);
    }

    private static void AddSecrets(ApplicationList list)
    {
        list.AddChart(
            "sealed-secrets", SystemCharts.SealedSecrets, Namespaces.KubeSystem, Waves.Secrets, name: "sealed-secrets-controller");
        if (list.Settings.SecretsApi == SecretsApi.Modern)
        {
            list.AddChart("external-secrets", SystemCharts.ExternalSecrets(list.Distribution.Setup), Namespaces.KubeSystem, Waves.Secrets);
        }
        else
        {
            list.Add("external-secrets", "external-secrets", new ExternalSecretsOperator(), Waves.Secrets);
        }
    }

    private static void AddMesh(ApplicationList list)
    {
        list.AddChart("istio-operator", SystemCharts.IstioOperator, "istio-operator", Waves.Operators, makesNamespace: true);
        list.Add("istio", "istio", new Istio(), Waves.Mesh, destination: Namespaces.IstioSystem);
        list.Add("istio-resources", "istio-resources", new IstioResources(), Waves.Foundations, destination: Namespaces.IstioSystem);
        list.Add("knative", "knative", new Knative(), Waves.Profiles, list.Settings.Knative);
    }

    private static void AddCertificates(ApplicationList list)
    {
        var issuer = list.Settings.CertManager;
        list.Add(
            "cert-manager-self-signing",
            "cert-manager",
            new CertManager(CertificateIssuer.SelfSigning),
            Waves.Operators,
            issuer == CertificateIssuer.SelfSigning);
        list.Add(
            "cert-manager-dns-01",
            "cert-manager",
            new CertManager(CertificateIssuer.Dns01),
            Waves.Operators,
            issuer == CertificateIssuer.Dns01);

        var origin = list.Settings.Certificates;
        var issued = list.Add(
            "certificates", "certificates", new IssuedCertificates(), Waves.Foundations, origin == GatewayCertificates.Issued);
        list.Add(
            "certificates-imported",
            "certificates",
            new ImportedCertificates(issued),
            Waves.Foundations,
            origin == GatewayCertificates.Imported);
    }

    private static void AddLogin(ApplicationList list)
    {
        var provider = list.Settings.Oidc;
        var @base = list.Add(
            "oidc-auth-external", "oidc-auth", new OidcBase(), Waves.Login, provider == IdentityProvider.External, Namespaces.Auth);
        list.Add(
            "oidc-auth-on-cluster-dex", "oidc-auth", new DexLogin(@base), Waves.Login, provider == IdentityProvider.Dex, Namespaces.Auth);
        list.Add(
            "oidc-auth-on-cluster-keycloak",
            "oidc-auth",
            new KeycloakLogin(@base),
            Waves.Login,
            provider == IdentityProvider.Keycloak,
            Namespaces.Auth);
    }

    private static void AddArgoCd(ApplicationList list)
    {
        var access = list.Settings.Repository;
        var isPicked = list.Settings.ArgoCdManagesItself;
        var argoCd = list.Add("argocd", "argocd", new ArgoCdPackage(), Waves.Extras, isPicked && access == RepositoryAccess.Public);
        list.Add(
            "argocd-private-repo",
            "argocd",
            new PrivateRepository(argoCd),
            Waves.Extras,
            isPicked && access == RepositoryAccess.Private);
    }
}
