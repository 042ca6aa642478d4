namespace Manifests.Schema.Validation;

/// <summary>The names of what containers ask for.</summary>
/// <remarks>Source: <c>pkg/apis/core/helper</c>; <c>pkg/apis/core/validation</c>, validateContainerResourceName.</remarks>
internal static class ResourceNames
{
    private const string HugePages = "hugepages-";

    private static readonly string[] OfContainers = ["cpu", "memory", "ephemeral-storage"];

    private static readonly string[] OfPods = ["cpu", "memory"];

    /// <summary>Whether a container can ask for a resource.</summary>
    public static bool IsOfContainer(string name) =>
        LabelSyntax.IsKey(name)
        && (name.Contains('/', StringComparison.Ordinal)
            ? IsNative(name) || IsExtended(name)
            : OfContainers.Contains(name) || IsHugePages(name));

    /// <summary>Whether a pod as a whole can ask for a resource.</summary>
    public static bool IsOfPod(string name) => OfPods.Contains(name) || (IsHugePages(name) && LabelSyntax.IsKey(name));

    public static bool IsHugePages(string name) => name.StartsWith(HugePages, StringComparison.Ordinal);

    /// <summary>Whether a resource of somebody's own domain is meant: whole numbers, and never shared.</summary>
    public static bool IsExtended(string name) =>
        !IsNative(name)
        && !name.StartsWith("requests.", StringComparison.Ordinal)
        && LabelSyntax.IsKey("requests." + name);

    /// <summary>Whether more of it may be limited than is there.</summary>
    public static bool IsShared(string name) => IsNative(name) && !IsHugePages(name);

    /// <summary>The size of a huge page; false when the name does not say a usable one.</summary>
    public static bool TryPageSize(string name, out QuantityValue size) =>
        QuantityValue.TryParse(name.AsSpan(HugePages.Length), out size) && size.Sign > 0 && size.IsInteger;

    private static bool IsNative(string name) =>
        !name.Contains('/', StringComparison.Ordinal) || name.Contains("kubernetes.io/", StringComparison.Ordinal);
}
