namespace Manifests.Yaml.Writing;

/// <summary>How a text is written.</summary>
internal enum TextStyle
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>Between single quotes, the quote doubled.</summary>
    SingleQuoted,

    /// <summary>Between double quotes, with escapes.</summary>
    DoubleQuoted,

    /// <summary>Line by line after <c>|</c>.</summary>
    Block,
}
