namespace Manifests.Yaml.Reading.Scanning;

/// <summary>How scanning one document ended.</summary>
internal enum ScanOutcome
{
    /// <summary>A document with content.</summary>
    Document,

    /// <summary>A document without content, which nobody is told of.</summary>
    EmptyDocument,

    /// <summary>There are no more documents.</summary>
    EndOfStream,

    /// <summary>Something that only the parser knows, or an error.</summary>
    NotUnderstood,
}
