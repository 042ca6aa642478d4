using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Kernel parameters are set once, and not those that a pod shares with its node.</summary>
/// <remarks>
/// Source: <c>pkg/apis/core/validation</c>, validateSysctls, ValidateHostSysctl; component-helpers <c>node/util/sysctl</c>.
/// </remarks>
internal sealed class SysctlRule : ITypeRule
{
    private static readonly string[] OfIpc = ["kernel.sem"];
    private static readonly string[] StartsOfIpc = ["kernel.shm", "kernel.msg", "fs.mqueue."];

    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.MappingOf("securityContext") is not { } context)
        {
            return;
        }

        foreach (var (index, sysctl) in context.MappingsOf("sysctls"))
        {
            if (sysctl.TextOf("name") is { Length: > 0 } name)
            {
                CheckName(walk, value, context, index, sysctl, name);
            }
        }
    }

    private static void CheckName(SchemaWalk walk, Mapping spec, Mapping context, int index, Mapping sysctl, string name)
    {
        if (IsSetBefore(context, name, index))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.SysctlRepeated, sysctl["name"]!, ["securityContext", "sysctls", index, "name"], Shown.Text(name));
        }

        var dotted = Dotted(name);
        var shared = PodSpecs.UsesHostNetwork(spec) && dotted.StartsWith("net.", StringComparison.Ordinal) ? "hostNetwork"
            : spec.BooleanOf("hostIPC") == true && IsOfIpc(dotted) ? "hostIPC"
            : null;
        if (shared is not null)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.SysctlOfNode,
                sysctl["name"]!,
                ["securityContext", "sysctls", index, "name"],
                Shown.Text(name),
                shared);
        }
    }

    private static bool IsSetBefore(Mapping context, string name, int before)
    {
        foreach (var (index, other) in context.MappingsOf("sysctls"))
        {
            if (index >= before)
            {
                return false;
            }

            if (other.TextOf("name") == name)
            {
                return true;
            }
        }

        return false;
    }

    // The form with slashes swaps the two: net/ipv4/conf/eth0.100/x is net.ipv4.conf.eth0/100.x.
    private static string Dotted(string name)
    {
        var separator = name.AsSpan().IndexOfAny('.', '/');
        return separator < 0 || name[separator] == '.'
            ? name
            : string.Create(name.Length, name, static (target, source) =>
            {
                for (var at = 0; at < source.Length; at++)
                {
                    target[at] = source[at] switch { '/' => '.', '.' => '/', var other => other };
                }
            });
    }

    private static bool IsOfIpc(string name) =>
        OfIpc.Contains(name) || StartsOfIpc.Any(start => name.StartsWith(start, StringComparison.Ordinal));
}
