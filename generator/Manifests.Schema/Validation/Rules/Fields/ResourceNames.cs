using System.Collections.Frozen;

namespace Manifests.Schema.Validation;

/// <summary>The names of resources that containers ask for, and that quotas and limits count.</summary>
/// <remarks>
/// Source: <c>pkg/apis/core/helper/helpers.go</c>; <c>pkg/apis/core/validation</c>, validateContainerResourceName.
/// </remarks>
internal static class ResourceNames
{
    private const string HugePages = "hugepages-";
    private const string RequestedHugePages = "requests.hugepages-";
    private const string NativeDomain = "kubernetes.io/";
    private const string Requests = "requests.";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counts = Set(
        "pods",
        "resourcequotas",
        "services",
        "replicationcontrollers",
        "secrets",
        "configmaps",
        "persistentvolumeclaims",
        "services.nodeports",
        "services.loadbalancers");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Amounts = Set(
        "cpu",
        "memory",
        "ephemeral-storage",
        "requests.cpu",
        "requests.memory",
        "requests.storage",
        "requests.ephemeral-storage",
        "limits.cpu",
        "limits.memory",
        "limits.ephemeral-storage");

    /// <summary>Whether a container can ask for a resource.</summary>
    public static bool IsOfContainer(ReadOnlySpan<char> name) =>
        LabelSyntax.IsKey(name)
        && (name.Contains('/')
            ? IsNative(name) || IsExtended(name)
            : name is "cpu" or "memory" or "ephemeral-storage" || IsHugePages(name));

    /// <summary>Whether a pod as a whole can ask for a resource.</summary>
    public static bool IsOfPod(ReadOnlySpan<char> name) => name is "cpu" or "memory" || (IsHugePages(name) && LabelSyntax.IsKey(name));

    /// <summary>Whether a quota knows a resource without a domain.</summary>
    public static bool IsStandardOfQuotas(ReadOnlySpan<char> name) =>
        Counts.Contains(name) || Amounts.Contains(name) || IsHugePages(name) || name.StartsWith(RequestedHugePages);

    /// <summary>Whether a quota counts a resource in whole numbers.</summary>
    public static bool IsCounted(ReadOnlySpan<char> name) => Counts.Contains(name) || IsExtended(name);

    public static bool IsHugePages(ReadOnlySpan<char> name) => name.StartsWith(HugePages);

    /// <summary>Whether a resource of somebody's own domain is meant: whole numbers, and never shared.</summary>
    public static bool IsExtended(ReadOnlySpan<char> name) =>
        !IsNative(name)
        && !name.StartsWith(Requests)
        && name.IndexOf('/') <= Dns1123.MaxSubdomainLength - Requests.Length
        && LabelSyntax.IsKey(name);

    /// <summary>Whether more of it may be limited or promised than is there.</summary>
    public static bool IsShared(ReadOnlySpan<char> name) => IsNative(name) && !IsHugePages(name);

    /// <summary>The size of a huge page; false when the name does not say a usable one.</summary>
    public static bool TryPageSize(string name, out QuantityValue size) =>
        QuantityValue.TryParse(name.AsSpan(HugePages.Length), out size) && size.Sign > 0 && size.IsInteger;

    private static bool IsNative(ReadOnlySpan<char> name) => !name.Contains('/') || name.Contains(NativeDomain, StringComparison.Ordinal);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params ReadOnlySpan<string> names) =>
        FrozenSet.Create(StringComparer.Ordinal, names).GetAlternateLookup<ReadOnlySpan<char>>();
}
