namespace Manifests.Yaml;

/// <summary>What a writer may be told. There is no style to choose: the same nodes always give the same bytes.</summary>
public sealed record YamlWriterOptions
{
    /// <summary>The options used when none are given.</summary>
    public static YamlWriterOptions Default { get; } = new();

    /// <summary>
    /// The file that the bytes become, as the user would type it. When set, every node gets its place in that file as
    /// <see cref="Node.Location"/>, and every key its <see cref="MappingEntry.KeyLocation"/>.
    /// </summary>
    /// <value><see langword="null"/> leaves the locations alone.</value>
    public string? TrackPositionsIn { get; init; }

    /// <summary>How many maps and lists may stand inside each other.</summary>
    /// <value>128 unless set, as deep as <see cref="YamlReaderOptions.MaxDepth"/> reads back.</value>
    public int MaxDepth { get; init; } = 128;
}
