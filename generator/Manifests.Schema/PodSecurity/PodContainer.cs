using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.PodSecurity;

/// <summary>A container of a pod, of any sort.</summary>
/// <param name="Content">The container.</param>
/// <param name="List">The list it stands in: <c>initContainers</c>, <c>containers</c>, <c>ephemeralContainers</c>.</param>
/// <param name="Index">Its zero-based index there.</param>
internal readonly record struct PodContainer(Mapping Content, string List, int Index)
{
    /// <summary>What it may do; <see langword="null"/> when it does not tell.</summary>
    public Mapping? SecurityContext => Content.MappingOf("securityContext");

    /// <summary>The path of a field of it, from the pod's spec on.</summary>
    public string PathOf(string field) => string.Create(CultureInfo.InvariantCulture, $"{List}[{Index}].{field}");
}
