using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;

namespace Manifests.Testing.Tests;

/// <summary>A platform with two of everything, in the namespaces 'a' and 'b', and a patched Service.</summary>
internal sealed class Twins() : Platform("twins")
{
    protected override void Compose(PlatformBuilder platform)
    {
        var folder = platform.Component("twins");
        var both = folder.Add("both.yaml", Pod("a"), Service("a"), Pod("b"), Service("b"));
        folder.Kustomization(new Kustomization
        {
            Resources = [both],
            Patches = [new() { Target = new() { Kind = "Service", Name = "web" }, Operations = [JsonPatch.Remove("/spec/selector")] }],
        });
    }

    private static Pod Pod(string place) => new("web", place)
    {
        Labels = { ["app"] = "web" },
        Spec = new() { Containers = [new() { Name = "web", Image = "registry.example.com/a:1" }] },
    };

    private static Service Service(string place) => new("web", place)
    {
        Spec = new() { Selector = new() { ["app"] = "web" }, Ports = [new() { Port = 80 }] },
    };
}
