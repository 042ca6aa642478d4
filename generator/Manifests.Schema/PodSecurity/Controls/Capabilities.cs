using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.PodSecurity;

/// <summary>The capabilities that a container adds to those it is started with.</summary>
internal static class Capabilities
{
    /// <summary>Refuses what is added and not allowed.</summary>
    public static void CheckAdded(PodReview pod, IPodControlCheck check, PodContainer container, string[] allowed, VersionRange versions)
    {
        var added = container.SecurityContext?.MappingOf("capabilities")?.SequenceOf("add");
        for (var index = 0; index < (added?.Count ?? 0); index++)
        {
            if (added![index] is Scalar { Text: var name } && !allowed.Contains(name))
            {
                var field = string.Create(CultureInfo.InvariantCulture, $"securityContext.capabilities.add[{index}]");
                pod.Refuse(check.Control, added[index], container.PathOf(field), "remove it", versions);
            }
        }
    }
}
