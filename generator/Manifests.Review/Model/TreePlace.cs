namespace Manifests.Review;

/// <summary>Which tree something belongs to, and which cluster it goes to.</summary>
/// <param name="Folder">The folder of the tree below the folder of trees, with <c>/</c>; empty when that folder is the tree.</param>
/// <param name="Platform">The platform; <see langword="null"/> when the folder does not say it.</param>
/// <param name="Environment">The environment; <see langword="null"/> when the folder does not say it.</param>
/// <param name="Cluster">
/// The destination of the Applications that read it, its name or else its server; <see langword="null"/> when none reads it or it is
/// not said.
/// </param>
public sealed record TreePlace(string Folder, string? Platform, string? Environment, string? Cluster = null) : IComparable<TreePlace>
{
    /// <summary>
    /// Equal for the places of one tree on both sides, also when its folder changed because its platform got a second environment.
    /// </summary>
    internal string Tree => Platform is null ? Folder : $"{Platform}/{Environment}";

    /// <summary>By folder, then by cluster.</summary>
    public int CompareTo(TreePlace? other) =>
        other is null ? 1
        : string.CompareOrdinal(Folder, other.Folder) is var byFolder and not 0 ? byFolder
        : string.CompareOrdinal(Cluster, other.Cluster);

    /// <summary>The words for people: <c>shop/prod</c>; empty for a folder that is one tree.</summary>
    public override string ToString() => Environment is null or "default" ? Platform ?? Folder : $"{Platform}/{Environment}";

    /// <inheritdoc/>
    public static bool operator <(TreePlace left, TreePlace right) => Compare(left, right) < 0;

    /// <inheritdoc/>
    public static bool operator <=(TreePlace left, TreePlace right) => Compare(left, right) <= 0;

    /// <inheritdoc/>
    public static bool operator >(TreePlace left, TreePlace right) => Compare(left, right) > 0;

    /// <inheritdoc/>
    public static bool operator >=(TreePlace left, TreePlace right) => Compare(left, right) >= 0;

    private static int Compare(TreePlace? left, TreePlace? right) => Comparer<TreePlace>.Default.Compare(left, right);
}
