using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A container of a pod.</summary>
/// <param name="List">The list it stands in, a key of the pod's spec.</param>
/// <param name="Index">Its zero-based index there.</param>
/// <param name="Value">The container.</param>
internal readonly record struct PodContainer(string List, int Index, Mapping Value)
{
    public const string InitList = "initContainers";

    public const string RegularList = "containers";

    public const string EphemeralList = "ephemeralContainers";

    /// <summary>The name; empty when absent or of another type.</summary>
    public string Name => Value.TextOf("name") ?? "";

    public bool IsInit => List == InitList;

    /// <summary>Whether it is an init container that runs beside the others.</summary>
    public bool IsSidecar => IsInit && Value.TextOf("restartPolicy") == "Always";

    /// <summary>Its place below the pod's spec: <c>containers[0]</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{List}[{Index}]");
}
