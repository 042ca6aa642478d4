namespace Manifests.Yaml;

/// <summary>What <see cref="JsonWriter"/> may be told.</summary>
public sealed record JsonWriterOptions
{
    /// <summary>The options used when none are given: compact.</summary>
    public static JsonWriterOptions Default { get; } = new();

    /// <summary>One line per member and item, two spaces a level, LF, without a line end after the root; otherwise no white space.</summary>
    public bool Indented { get; init; }

    /// <summary>How many maps and lists may stand inside each other; 128 unless set.</summary>
    public int MaxDepth { get; init; } = 128;
}
