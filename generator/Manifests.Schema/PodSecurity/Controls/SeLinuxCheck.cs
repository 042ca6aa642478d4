namespace Manifests.Schema.PodSecurity;

/// <summary>SELinux keeps the type of containers, and no user or role of choice.</summary>
internal sealed class SeLinuxCheck : IPodControlCheck
{
    private static readonly string[] Forbidden = ["user", "role"];

    public PodControl Control { get; } = new(
        "seLinuxOptions", "SELinux", PodSecurityLevel.Baseline, "the types of containers, and no user and no role");

    public void Check(PodReview pod)
    {
        foreach (var (context, path) in pod.SecurityContexts())
        {
            if (context.MappingOf("seLinuxOptions") is not { } options)
            {
                continue;
            }

            if (VersionsThatRefuse(options.TextOf("type") ?? "") is { } versions)
            {
                pod.Refuse(
                    Control,
                    options["type"]!,
                    path + ".seLinuxOptions.type",
                    "use container_t, container_init_t or container_kvm_t",
                    versions);
            }

            foreach (var field in Forbidden)
            {
                if (options.TextOf(field) is { Length: > 0 })
                {
                    pod.Refuse(Control, options[field]!, $"{path}.seLinuxOptions.{field}", "remove it");
                }
            }
        }
    }

    private static VersionRange? VersionsThatRefuse(string type) => type switch
    {
        "" or "container_t" or "container_init_t" or "container_kvm_t" => null,
        "container_engine_t" => new VersionRange(null, new KubernetesVersion(1, 30)),
        _ => VersionRange.All,
    };
}
