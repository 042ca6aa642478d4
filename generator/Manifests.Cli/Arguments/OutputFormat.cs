namespace Manifests.Cli;

/// <summary>How findings are written.</summary>
internal enum OutputFormat
{
    /// <summary>As a compiler writes them.</summary>
    Text,

    /// <summary>One JSON document on the standard output.</summary>
    Json,

    /// <summary>A test report: a suite a file, a case a resource.</summary>
    JUnit,

    /// <summary>A log of static analysis, which code scanners read.</summary>
    Sarif,

    /// <summary>A comment of a pull request; only for a difference.</summary>
    Markdown,

    /// <summary>One page for a browser; only for a difference.</summary>
    Html,

    /// <summary>Workflow commands that GitHub shows beside the changed lines.</summary>
    GitHub,
}
