using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What happens to a container whose resources change: once per resource, and no restart where there is none.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateResizePolicy, validateInitContainers.</remarks>
internal sealed class ResizePolicyRule : ITypeRule
{
    private static readonly KubernetesVersion Resizing = new(1, 33);
    private static readonly KubernetesVersion StrictInit = new(1, 36);

    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (walk.Version < Resizing)
        {
            return;
        }

        var neverRestarts = PodSpecs.RestartPolicy(value) == "Never";
        foreach (var container in new PodContainers(value))
        {
            foreach (var (index, policy) in container.Value.MappingsOf("resizePolicy"))
            {
                CheckRestart(walk, container, index, policy, neverRestarts);
                CheckRepeated(walk, container, index, policy);
            }
        }
    }

    private static void CheckRestart(SchemaWalk walk, PodContainer container, int index, Mapping policy, bool neverRestarts)
    {
        var reason = neverRestarts ? "the pod's restartPolicy is Never"
            : container.IsInit && !container.IsSidecar && walk.Version >= StrictInit ? "an init container that ends is not restarted"
            : null;
        if (reason is not null && policy.TextOf("restartPolicy") == "RestartContainer")
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.ResizeCannotRestart,
                policy["restartPolicy"]!,
                [container.List, container.Index, "resizePolicy", index, "restartPolicy"],
                reason);
        }
    }

    private static void CheckRepeated(SchemaWalk walk, PodContainer container, int index, Mapping policy)
    {
        foreach (var (other, earlier) in container.Value.MappingsOf("resizePolicy"))
        {
            if (other >= index)
            {
                return;
            }

            if (policy.TextOf("resourceName") is { } name && earlier.TextOf("resourceName") == name)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.DuplicateItem,
                    policy,
                    [container.List, container.Index, "resizePolicy", index],
                    Shown.Text(name),
                    FormattableString.Invariant($"[{other}]"));
                return;
            }
        }
    }
}
