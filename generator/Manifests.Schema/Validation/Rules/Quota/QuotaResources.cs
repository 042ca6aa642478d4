using System.Collections.Frozen;

namespace Manifests.Schema.Validation;

/// <summary>The names of resources that quotas, limits and containers count.</summary>
/// <remarks>Source: <c>pkg/apis/core/helper/helpers.go</c>.</remarks>
internal static class QuotaResources
{
    private const string HugePages = "hugepages-";
    private const string RequestedHugePages = "requests.hugepages-";
    private const string NativeDomain = "kubernetes.io/";
    private const string Requests = "requests.";

    private static readonly FrozenSet<string> Counts = FrozenSet.Create(
        StringComparer.Ordinal,
        "pods",
        "resourcequotas",
        "services",
        "replicationcontrollers",
        "secrets",
        "configmaps",
        "persistentvolumeclaims",
        "services.nodeports",
        "services.loadbalancers");

    private static readonly FrozenSet<string> Amounts = FrozenSet.Create(
        StringComparer.Ordinal,
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

    /// <summary>What a quota counts.</summary>
    public static FieldForm OfQuotas { get; } = new(
        static text => LabelSyntax.IsKey(text) && (text.Contains('/') || IsStandardOfQuotas(text.ToString())),
        "a resource that quotas count, such as requests.cpu, limits.memory, pods or count/deployments.apps");

    /// <summary>What containers ask for.</summary>
    public static FieldForm OfContainers { get; } = new(
        IsOfContainers, "cpu, memory, ephemeral-storage, hugepages-... or a resource with a domain such as example.com/gpu");

    /// <summary>What any limit is about.</summary>
    public static FieldForm Any { get; } = new(
        static text => LabelSyntax.IsKey(text) && (text.Contains('/') || text is "storage" || IsStandardOfQuotas(text.ToString())),
        "a standard resource such as cpu, memory or storage, or one with a domain such as example.com/gpu");

    /// <summary>Whether a quota knows a resource without a domain.</summary>
    public static bool IsStandardOfQuotas(string name) =>
        Counts.Contains(name)
        || Amounts.Contains(name)
        || name.StartsWith(HugePages, StringComparison.Ordinal)
        || name.StartsWith(RequestedHugePages, StringComparison.Ordinal);

    /// <summary>Whether a resource is counted in whole numbers.</summary>
    public static bool IsCounted(string name) => Counts.Contains(name) || IsExtended(name);

    /// <summary>Whether more of it can be promised than there is.</summary>
    public static bool CanBeOvercommitted(string name) => IsNative(name) && !name.StartsWith(HugePages, StringComparison.Ordinal);

    private static bool IsOfContainers(ReadOnlySpan<char> text)
    {
        var name = text.ToString();
        return LabelSyntax.IsKey(text) && (text.Contains('/')
            ? IsNative(name) || IsExtended(name)
            : text is "cpu" or "memory" or "ephemeral-storage" || text.StartsWith(HugePages));
    }

    private static bool IsExtended(string name) =>
        !IsNative(name) && !name.StartsWith(Requests, StringComparison.Ordinal) && LabelSyntax.IsKey(Requests + name);

    private static bool IsNative(string name) =>
        !name.Contains('/', StringComparison.Ordinal) || name.Contains(NativeDomain, StringComparison.Ordinal);
}
