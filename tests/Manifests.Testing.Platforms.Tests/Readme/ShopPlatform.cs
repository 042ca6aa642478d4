using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;
using Manifests.Models.Networking.V1;

namespace Manifests.Testing.Tests.Readme;

[Settings]
public sealed partial record ShopSettings { public required string Repository { get; init; } }

public sealed class ShopPlatform(ShopSettings settings) : Platform("shop")
{
    protected override void Compose(PlatformBuilder platform)
    {
        platform.Repository(settings.Repository);
        var shop = platform.Component("shop");
        var ns = new Namespace("shop") { Labels = { ["team"] = "web" } };
        var files = shop.Add("namespace.yaml", ns);
        var deny = shop.Add("network-policy.yaml", new NetworkPolicy("default-deny", ns)
        {
            Spec = new() { PodSelector = new(), PolicyTypes = ["Ingress", "Egress"] },
        });
        shop.Kustomization(new Kustomization { Resources = [files, deny] });
        platform.Application("shop", shop, destination: "shop", sync: SyncPolicy.Automated(prune: true, selfHeal: true));
        var root = platform.Component("bootstrap").Add("root.yaml", new ArgoApplication("root", platform.Component("apps")) { Destination = "argocd" });
        platform.AllowUnreached(root, "applied once by hand");
    }
}
