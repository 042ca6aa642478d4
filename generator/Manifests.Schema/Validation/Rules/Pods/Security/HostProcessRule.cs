using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Containers that are processes of a Windows node: all of a pod or none, and on the node's network.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateWindowsHostProcessPod.</remarks>
internal sealed class HostProcessRule : ITypeRule
{
    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        var ofPod = Of(value);
        var all = 0;
        var processes = 0;
        foreach (var container in new PodContainers(value))
        {
            var own = Of(container.Value);
            all++;
            processes += own ?? ofPod ?? false ? 1 : 0;
            if (own is not null && ofPod is not null && own != ofPod)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.HostProcessDiffers,
                    container.Value.MappingOf("securityContext")!.MappingOf("windowsOptions")!["hostProcess"]!,
                    [container.List, container.Index, "securityContext", "windowsOptions", "hostProcess"],
                    ofPod.Value ? "true" : "false");
            }
        }

        if (processes == 0 || walk.Options.Partial)
        {
            return;
        }

        if (processes != all)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.HostProcessMixed, value, [PodContainer.RegularList]);
        }

        if (!PodSpecs.UsesHostNetwork(value))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.HostProcessNetwork, value["hostNetwork"] ?? value, ["hostNetwork"]);
        }
    }

    private static bool? Of(Mapping owner) =>
        owner.MappingOf("securityContext")?.MappingOf("windowsOptions")?.BooleanOf("hostProcess");
}
