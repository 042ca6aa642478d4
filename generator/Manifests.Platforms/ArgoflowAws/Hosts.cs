using Manifests.Platforms.ArgoflowAws.Setup;

namespace Manifests.Platforms.ArgoflowAws;

/// <summary>The hosts of the ingress gateway.</summary>
internal sealed class Hosts(SetupSettings setup)
{
    public string Domain => setup.Domain;

    public string Dashboard => Below(setup.SubdomainDashboard);

    public string Serving => Below(setup.SubdomainServing);

    /// <summary>Each model that is served has a host of its own.</summary>
    public string EveryModel => "*." + Serving;

    public string Auth => Below(setup.SubdomainAuth);

    public string Grafana => Below(setup.SubdomainGrafana);

    public string Kiali => Below(setup.SubdomainKiali);

    public string Kubecost => Below(setup.SubdomainKubecost);

    private string Below(string subdomain) => $"{subdomain}.{setup.Domain}";
}
