using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The mounts and block devices of the containers of a pod.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidateVolumeMounts, ValidateVolumeDevices.</remarks>
internal static class VolumeMounts
{
    /// <summary>Checks all containers; the trail stands at the pod's spec.</summary>
    /// <param name="walk">Where findings go.</param>
    /// <param name="spec">The pod's spec.</param>
    /// <param name="claims">What owns claim templates that become volumes of the pod; <see langword="null"/> for none.</param>
    public static void Check(SchemaWalk walk, Mapping spec, Mapping? claims)
    {
        foreach (var container in new PodContainers(spec))
        {
            foreach (var (index, mount) in container.Value.MappingsOf("volumeMounts"))
            {
                CheckMount(walk, spec, claims, container, index, mount);
                MountOptions.Check(walk, container, index, mount);
            }

            foreach (var (index, device) in container.Value.MappingsOf("volumeDevices"))
            {
                CheckDevice(walk, spec, claims, container, index, device);
            }
        }
    }

    private static void CheckMount(SchemaWalk walk, Mapping spec, Mapping? claims, PodContainer container, int index, Mapping mount)
    {
        CheckVolumeExists(walk, spec, claims, container, "volumeMounts", index, mount);
        foreach (var (_, device) in container.Value.MappingsOf("volumeDevices"))
        {
            if (mount.TextOf("name") is { Length: > 0 } name && device.TextOf("name") == name)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.VolumeMountedTwice,
                    mount["name"]!,
                    [container.List, container.Index, "volumeMounts", index, "name"],
                    Shown.Text(name));
            }

            if (mount.TextOf("mountPath") is { Length: > 0 } path && device.TextOf("devicePath") == path)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.MountPathIsDevice,
                    mount["mountPath"]!,
                    [container.List, container.Index, "volumeMounts", index, "mountPath"],
                    Shown.Text(path));
            }
        }
    }

    private static void CheckDevice(SchemaWalk walk, Mapping spec, Mapping? claims, PodContainer container, int index, Mapping device)
    {
        CheckVolumeExists(walk, spec, claims, container, "volumeDevices", index, device);
        if (device.TextOf("name") is not { Length: > 0 } name)
        {
            return;
        }

        if (!IsClaimTemplate(claims, name)
            && PodSpecs.FindVolume(spec, name) is { } volume
            && !volume.HasValue("persistentVolumeClaim")
            && !volume.HasValue("ephemeral"))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.DeviceNotClaim,
                device["name"]!,
                [container.List, container.Index, "volumeDevices", index, "name"],
                Shown.Text(name));
        }

        if (IsUsedBefore(container, name, index))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.DeviceTwice,
                device["name"]!,
                [container.List, container.Index, "volumeDevices", index, "name"],
                Shown.Text(name));
        }
    }

    private static bool IsUsedBefore(PodContainer container, string name, int before)
    {
        foreach (var (index, device) in container.Value.MappingsOf("volumeDevices"))
        {
            if (index >= before)
            {
                return false;
            }

            if (device.TextOf("name") == name)
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckVolumeExists(
        SchemaWalk walk, Mapping spec, Mapping? claims, PodContainer container, string list, int index, Mapping use)
    {
        if (walk.Options.Partial
            || use.TextOf("name") is not { Length: > 0 } name
            || PodSpecs.FindVolume(spec, name) is not null
            || IsClaimTemplate(claims, name))
        {
            return;
        }

        var names = Names(spec, claims);
        var nearest = NearestVolume(name, names);
        walk.Findings.AddBelow(
            SchemaDiagnostics.VolumeUnknown,
            use["name"]!,
            [container.List, container.Index, list, index, "name"],
            Shown.Text(name),
            names.Count == 0 ? "it has none" : "it has " + Shown.Names(names, "and"),
            nearest is null ? "add the volume, or remove this" : $"did you mean {Shown.Text(nearest)}?");
    }

    private static string? NearestVolume(string name, List<string> names) => Diagnostics.NearestName.Find(name, names);

    private static List<string> Names(Mapping spec, Mapping? claims)
    {
        var names = new List<string>();
        foreach (var (_, volume) in spec.MappingsOf("volumes"))
        {
            if (volume.TextOf("name") is { Length: > 0 } name)
            {
                names.Add(Shown.Escape(name));
            }
        }

        if (claims is not null)
        {
            foreach (var (_, claim) in claims.MappingsOf("volumeClaimTemplates"))
            {
                if (claim.MappingOf("metadata")?.TextOf("name") is { Length: > 0 } name)
                {
                    names.Add(Shown.Escape(name));
                }
            }
        }

        return names;
    }

    private static bool IsClaimTemplate(Mapping? claims, string name)
    {
        if (claims is null)
        {
            return false;
        }

        foreach (var (_, claim) in claims.MappingsOf("volumeClaimTemplates"))
        {
            if (claim.MappingOf("metadata")?.TextOf("name") == name)
            {
                return true;
            }
        }

        return false;
    }
}
