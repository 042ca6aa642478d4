using Manifests.Models;

namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>What the template of the notes names.</summary>
internal static class AmbientNotes
{
    public static TemplateVariables Variables(KubeflowAmbientSettings settings)
    {
        var resources = settings.EnabledComponents.Select(component => settings.ResourcesOf(component.Part)).ToArray();
        return new()
        {
            ["hostname"] = settings.Hostname,
            ["gateway"] = settings.GatewayName,
            ["gatewayNamespace"] = settings.GatewayNamespace,
            ["backendNamespace"] = settings.BackendNamespace,
            ["backendElsewhere"] = settings.BackendNamespace != AmbientMesh.KubeflowNamespace,
            ["strict"] = settings.Bases == BaseForm.Strict,
            ["phased"] = settings.Applications == ApplicationForm.Phased,
            ["revision"] = settings.KubeflowRevision,
            ["waypoint"] = settings.Waypoint ?? "",
            ["noDns"] = settings.Dns == DnsProvider.None,
            ["externalDns"] = settings.Dns is DnsProvider.ExternalDns or DnsProvider.Cloudflare,
            ["route53"] = settings.Dns == DnsProvider.Route53,
            ["userNamespace"] = settings.Has(KubeflowComponent.UserNamespace),
            ["pipelines"] = settings.Extensions.Contains(KubeflowExtension.Pipelines),
            ["katib"] = settings.Extensions.Contains(KubeflowExtension.Katib),
            ["kserve"] = settings.Extensions.Contains(KubeflowExtension.Kserve),
            ["deployments"] = [.. settings.EnabledComponents.Select(static component => component.Deployment)],
            ["cpuRequests"] = Quantity.FromMillicores(resources.Sum(static each => (long)each.CpuRequestMillicores)).ToString(),
            ["memoryRequests"] = Quantity.FromMebibytes(resources.Sum(static each => (long)each.MemoryRequestMebibytes)).ToString(),
            ["cpuLimits"] = Quantity.FromMillicores(resources.Sum(static each => (long)each.CpuLimitMillicores)).ToString(),
            ["memoryLimits"] = Quantity.FromMebibytes(resources.Sum(static each => (long)each.MemoryLimitMebibytes)).ToString(),
        };
    }
}
