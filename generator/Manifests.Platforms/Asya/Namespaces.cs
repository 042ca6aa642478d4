using Manifests.Models;
using Manifests.Models.Core.V1;

namespace Manifests.Platforms.Asya;

/// <summary>The namespaces, with the Pod Security level of Asya's.</summary>
internal sealed class Namespaces(AsyaSettings settings) : IComponentPart
{
    public const string KubeSystem = "kube-system";
    public const string Keda = "keda";
    public const string System = "asya-system";

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add(Keda + ".yaml", new Namespace(Keda));
        folder.Add(System + ".yaml", new Namespace(System) { Labels = Enforcing("restricted") });
        foreach (var name in settings.ActorNamespaces)
        {
            folder.Add(name + ".yaml", new Namespace(name)
            {
                Labels = settings.PodSecurity == ActorPodSecurity.Restricted ? Enforcing("restricted") : BaselineWithWarnings(),
            });
        }
    }

    private static Map<string> Enforcing(string level) => new() { ["pod-security.kubernetes.io/enforce"] = level };

    private static Map<string> BaselineWithWarnings() => new()
    {
        ["pod-security.kubernetes.io/enforce"] = "baseline",
        ["pod-security.kubernetes.io/warn"] = "restricted",
        ["pod-security.kubernetes.io/audit"] = "restricted",
    };
}
