namespace Manifests.Models.Kustomize;

/// <summary>The order of the resources in what kustomize prints.</summary>
public static class SortOrder
{
    /// <summary>Namespaces and definitions first, webhooks last.</summary>
    public const string Legacy = "legacy";

    /// <summary>As they were read.</summary>
    public const string Fifo = "fifo";
}
