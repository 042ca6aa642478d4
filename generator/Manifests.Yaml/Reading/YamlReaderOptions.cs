namespace Manifests.Yaml;

/// <summary>The limits that keep a hostile or broken file from taking the process down, and how strictly a text is read.</summary>
public sealed record YamlReaderOptions
{
    /// <summary>The limits used when none are given.</summary>
    public static YamlReaderOptions Default { get; } = new();

    /// <summary>How many maps and lists may stand inside each other.</summary>
    /// <value>
    /// 128 unless set. The API server takes about 10,000, yet the deepest schema of a real CRD stays under 60, and every
    /// room after this one walks the tree recursively on a thread's one megabyte of stack.
    /// </value>
    public int MaxDepth { get; init; } = 128;

    /// <summary>How many bytes one file may have.</summary>
    /// <value>256 MiB unless set; a bundle of CRDs has ten and more. A stream has no end to measure, and no such limit.</value>
    public int MaxBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>How many bytes one document may have.</summary>
    /// <value>32 MiB unless set. One object may have 3 MiB at the API server; a List of them has more.</value>
    public int MaxDocumentBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>
    /// Whether it is told what is read well here and may be read otherwise elsewhere: merge keys, and keys that are no text; and
    /// that keys have characters that nobody sees.
    /// </summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether the parser reads all of a text, also what the scanner would understand; for tests that compare both.</summary>
    internal bool IsParserOnly { get; init; }

    /// <summary>How many nodes the aliases of one document may expand to, all together.</summary>
    /// <value>100,000 unless set; go-yaml stops at about 400,000.</value>
    public int MaxAliasNodes { get; init; } = 100_000;
}
