using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.KubeflowOnEks;

/// <summary>The proxy, whose configuration is a text inside of a resource.</summary>
public sealed class ProxyTests
{
    private const string File = "infra/manifests/nginx-proxy.yaml";

    [Fact]
    public void Configuration_LeadsToTheGateway() => Assert.Equal(
        """
        worker_processes auto;

        events {
          worker_connections 1024;
        }

        stream {
          upstream gateway {
            server deploykf-gateway.deploykf-istio-gateway.svc.cluster.local:8443;
          }

          server {
            listen 8443;
            proxy_pass gateway;
            proxy_connect_timeout 10s;
            proxy_timeout 300s;
          }
        }

        """,
        OnEks.Default.Documents(File)[0].TextAt("data", "nginx.conf"));

    [Fact]
    public void Pod_ReadsTheConfiguration() => YamlAssert.Equivalent(
        """
        containers:
        - name: nginx
          image: nginx:alpine
          ports: [{name: https, containerPort: 8443}]
          resources: {requests: {cpu: 50m, memory: 64Mi}, limits: {cpu: 100m, memory: 128Mi}}
          volumeMounts: [{name: config, mountPath: /etc/nginx/nginx.conf, subPath: nginx.conf}]
        volumes: [{name: config, configMap: {name: nginx-proxy-config}}]
        """,
        OnEks.Default.Documents(File)[1].At("spec"));
}
