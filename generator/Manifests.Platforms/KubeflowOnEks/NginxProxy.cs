using Manifests.Models.Core.V1;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>A pod to forward a port to while developing: unlike the gateway behind it, it keeps the connection.</summary>
/// <param name="configuration">The content of <c>nginx.conf</c>, made with <see cref="Variables"/>.</param>
internal sealed class NginxProxy(string configuration) : IComponentPart
{
    /// <summary>The namespace of deployKF's gateway.</summary>
    public const string Namespace = "deploykf-istio-gateway";

    private const string Name = "nginx-proxy";
    private const string ConfigFile = "nginx.conf";
    private const int Port = 8443;

    /// <summary>What the template of the configuration can name.</summary>
    public static TemplateVariables Variables => new()
    {
        ["gateway"] = $"deploykf-gateway.{Namespace}.svc.cluster.local:8443",
        ["port"] = Port,
        ["connectTimeout"] = "10s",
        ["proxyTimeout"] = "300s",
    };

    public void AddTo(ComponentBuilder folder)
    {
        var configMap = new ConfigMap("nginx-proxy-config", Namespace) { Data = new() { [ConfigFile] = configuration } };
        folder.Add("nginx-proxy.yaml", configMap, Proxy(configMap));
    }

    private static Pod Proxy(ConfigMap configMap) => new(Name, Namespace)
    {
        Labels = { ["app"] = Name },
        Spec = new()
        {
            Containers =
            [
                new()
                {
                    Name = "nginx",
                    Image = "nginx:alpine",
                    Ports = [new() { Name = "https", ContainerPortValue = Port }],
                    VolumeMounts = [new() { Name = "config", MountPath = "/etc/nginx/nginx.conf", SubPath = ConfigFile }],
                    Resources = new()
                    {
                        Requests = new() { ["cpu"] = "50m", ["memory"] = "64Mi" },
                        Limits = new() { ["cpu"] = "100m", ["memory"] = "128Mi" },
                    },
                },
            ],
            Volumes = [new() { Name = "config", ConfigMap = new() { Name = configMap.Name } }],
        },
    };
}
