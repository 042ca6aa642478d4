using Manifests.Models;
using Manifests.Models.Apps.V1;
using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;

namespace Manifests.Benchmarks.Rendering;

/// <summary>A platform of as many Deployments as asked for, ten to a component, each component a kustomization.</summary>
internal sealed class LargePlatform(int deployments) : Platform("large")
{
    private const int PerComponent = 10;

    protected override void Compose(PlatformBuilder platform)
    {
        for (var first = 0; first < deployments; first += PerComponent)
        {
            var component = platform.Component($"apps/app-{first / PerComponent}");
            var @namespace = new Namespace($"app-{first / PerComponent}");
            var files = new List<ResourceReference> { component.Add("namespace.yaml", @namespace) };
            for (var at = first; at < first + PerComponent; at++)
            {
                files.Add(component.Add($"web-{at}.yaml", Web($"web-{at}", @namespace)));
            }

            component.Kustomization(new Kustomization { Resources = files });
        }
    }

    private static Deployment Web(string name, Namespace @namespace) => new(name, @namespace)
    {
        Labels = { ["app.kubernetes.io/name"] = name },
        Spec = new()
        {
            Replicas = 3,
            Selector = new() { MatchLabels = new() { ["app"] = name } },
            Template = new()
            {
                Metadata = new() { Labels = { ["app"] = name } },
                Spec = new()
                {
                    Containers =
                    [
                        new()
                        {
                            Name = "web",
                            Image = "nginx:1.27",
                            Ports = [new() { Name = "http", ContainerPortValue = 80 }],
                            Env = [new() { Name = "MODE", Value = "on" }],
                            Resources = new() { Requests = new() { ["cpu"] = "100m" }, Limits = new() { ["memory"] = Quantity.FromMebibytes(256) } },
                        },
                    ],
                },
            },
        },
    };
}
