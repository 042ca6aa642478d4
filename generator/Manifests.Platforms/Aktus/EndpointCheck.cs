using Manifests.Models.Batch.V1;
using Manifests.Models.Core.V1;
using Manifests.Models.Rbac.V1;

namespace Manifests.Platforms.Aktus;

/// <summary>
/// Looks after each sync whether browsers can reach what they need: the load balancer of the research service is there, under the
/// name that the knowledge assistant was told, and the assistant runs. The stack's Lambda patched the assistant instead.
/// </summary>
internal sealed class EndpointCheck(AktusSettings settings, Namespace @namespace)
{
    private const string Name = "endpoint-check";
    private const int SecondsToWait = 1800;

    // The first release whose 'wait' takes a field to be there for enough. It has no shell.
    private const string Image = "registry.k8s.io/kubectl:v1.31.2";

    public void AddTo(ComponentBuilder folder)
    {
        var account = new ServiceAccount(Name, @namespace);
        var role = new Role(Name, @namespace)
        {
            Rules =
            [
                new() { ApiGroups = [""], Resources = ["services"], Verbs = ["get", "list", "watch"] },
                new() { ApiGroups = ["apps"], Resources = ["deployments"], Verbs = ["get", "list", "watch"] },
            ],
        };
        var binding = new RoleBinding(Name, @namespace)
        {
            RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = role.Kind, Name = role.Name },
            Subjects = [new() { Kind = account.Kind, Name = account.Name, Namespace = @namespace.Name }],
        };
        folder.Add("rbac.yaml", account, role, binding);
        folder.Add("endpoint-check.yaml", Check(account));
    }

    private Job Check(ServiceAccount account) => new(Name, @namespace)
    {
        Annotations =
        {
            ["argocd.argoproj.io/hook"] = "PostSync",
            ["argocd.argoproj.io/hook-delete-policy"] = "BeforeHookCreation",
        },
        Spec = new()
        {
            BackoffLimit = 0,
            ActiveDeadlineSeconds = SecondsToWait,
            Template = new()
            {
                Spec = new()
                {
                    ServiceAccountName = account.Name,
                    RestartPolicy = "Never",
                    SecurityContext = new() { RunAsNonRoot = true, RunAsUser = 65532, SeccompProfile = new() { Type = "RuntimeDefault" } },
                    InitContainers = [.. Waits()],
                    Containers = [Wait("knowledge-assistant", "condition=Available", "deployment/aktus-knowledge-assistant")],
                },
            },
        },
    };

    // Without the OpenAI key there is no research service.
    private IEnumerable<Container> Waits()
    {
        if (settings.OpenAiApiKeySecret is null)
        {
            yield break;
        }

        const string Field = "jsonpath={.status.loadBalancer.ingress[0].hostname}";
        yield return Wait("research-is-there", Field, "service/aktus-research");
        if (settings.ResearchEndpoint is { } endpoint)
        {
            yield return Wait("research-is-as-told", $"{Field}={endpoint.Split(':')[0]}", "service/aktus-research");
        }
    }

    private Container Wait(string name, string condition, string subject) => new()
    {
        Name = name,
        Image = Image,
        Args = ["wait", $"--for={condition}", $"--namespace={@namespace.Name}", $"--timeout={SecondsToWait}s", subject],
        Resources = new()
        {
            Requests = new() { ["cpu"] = "10m", ["memory"] = "64Mi" },
            Limits = new() { ["cpu"] = "100m", ["memory"] = "128Mi" },
        },
        SecurityContext = new()
        {
            AllowPrivilegeEscalation = false,
            ReadOnlyRootFilesystem = true,
            Capabilities = new() { Drop = ["ALL"] },
        },
    };
}
