using System.CommandLine;

namespace Manifests.Cli;

/// <summary>The options that commands share, one object each so that a parse result can be asked by it.</summary>
internal sealed class HostOptions
{
    public Option<string[]> Platform { get; } = new("--platform", "-p")
    {
        Description = "Only this platform. Repeat for several; all when left out.",
        HelpName = "name",
    };

    public Option<string[]> Environment { get; } = new("--environment", "-e")
    {
        Description = "Only this environment. Repeat for several; all when left out.",
        HelpName = "name",
    };

    public Option<string?> Root { get; } = new("--root")
    {
        Description = "The folder that has 'overlays'. The nearest one from the current folder upwards when left out.",
        HelpName = "dir",
    };

    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "The folder of rendered trees. 'output' in the root when left out.",
        HelpName = "dir",
    };

    public Option<string?> Kubernetes { get; } = new("--kubernetes")
    {
        Description = "Check against this version, such as 1.34; for 'validate' also several: 1.31,1.34-1.36. Each platform's own when left out; for files the newest known one.",
        HelpName = "version",
    };

    /// <summary><c>--kubernetes</c> where nothing is checked.</summary>
    public Option<string?> KnownTo { get; } = new("--kubernetes")
    {
        Description = "Only what this version knows, such as 1.34. What any version knows, with the versions, when left out.",
        HelpName = "version",
    };

    public Option<string?> ApiVersion { get; } = new("--api-version")
    {
        Description = "The API version of the kind, such as apps/v1. The preferred one when left out.",
        HelpName = "version",
    };

    public Option<bool> Recursive { get; } = new("--recursive", "-r")
    {
        Description = "Also the fields of the fields, all the way down.",
    };

    public Option<string[]> AllowMissing { get; } = new("--allow-missing")
    {
        Description = "Accept this kind although no schema describes it. Repeat for several.",
        HelpName = "group/Kind",
    };

    public Option<string[]> External { get; } = new("--external")
    {
        Description = "Take this object for there although the input does not have it: Kind/name or Kind/namespace/name, such as Secret/shop/database; "
            + "* is any name, Pod/shop/* what selectors of Services look for. Repeat for several.",
        HelpName = "object",
    };

    public Option<string?> MaxFileSize { get; } = new("--max-file-size")
    {
        Description = "Do not read files of more than this many MiB. 256 when left out.",
        HelpName = "MiB",
    };

    public Option<string?> Verdicts { get; } = new("--verdicts")
    {
        Description = "Judge manifests one by one: a file of JSON lines, each with 'id' and 'manifest'. Needs --results.",
        HelpName = "file",
    };

    public Option<string?> Results { get; } = new("--results")
    {
        Description = "Write {\"<id>\": true|false} for --verdicts: whether the API server would accept each. What only this tool asks for does not count; "
            + "a kind without schema is not accepted.",
        HelpName = "file",
    };

    public Option<bool> Force { get; } = new("--force")
    {
        Description = "Overwrite owned files that were edited by hand.",
    };

    public Option<string?> Source { get; } = new("--source")
    {
        Description = "The folder of upstream OpenAPI documents and CRDs.",
        HelpName = "dir",
        Required = true,
    };

    public Option<string?> Base { get; } = new("--base")
    {
        Description = "Compare with this branch, tag or commit, through git and without a checkout. HEAD when left out.",
        HelpName = "ref",
    };

    public Option<string?> BasePath { get; } = new("--base-path")
    {
        Description = "Compare with the trees in this folder instead.",
        HelpName = "dir",
    };

    /// <summary><c>--output</c> where a report is written, and no tree.</summary>
    public Option<string?> Report { get; } = new("--output", "-o")
    {
        Description = "Write the report to this file.",
        HelpName = "file",
    };

    /// <summary><c>--format</c> for a difference.</summary>
    public Option<string?> DifferenceFormat { get; } = new("--format")
    {
        Description = "How the difference is written: text, json, markdown (fits a comment of a pull request) or html (one page). Text when left out.",
        HelpName = "format",
    };

    public Option<string?> Format { get; } = new("--format")
    {
        Description = "How findings are written: text, json (one document on the standard output), junit, sarif (the same in these forms) or github (annotations). Text when left out.",
        HelpName = "format",
    };

    public Option<bool> Strict { get; } = new("--strict")
    {
        Description = "Take warnings for errors.",
    };

    public Option<bool> ExitZero { get; } = new("--exit-zero")
    {
        Description = "Answer 0 instead of 1 when something was found.",
    };

    public Option<bool> NoColour { get; } = new("--no-color")
    {
        Description = "No colours, also on a terminal. The variable NO_COLOR says the same.",
    };

    public Option<bool> Quiet { get; } = new("--quiet", "-q")
    {
        Description = "No summary and no progress.",
    };

    public Option<bool> Verbose { get; } = new("--verbose", "-v")
    {
        Description = "Show each changed file, and the stack trace of a fault of the tool.",
    };

    /// <summary>
    /// The options that a variable can set when the command line does not. Nothing that overwrites or hides work is among them.
    /// </summary>
    public static IReadOnlyList<string> Variables { get; } =
        ["MANIFESTS_ENVIRONMENT", "MANIFESTS_EXTERNAL", "MANIFESTS_FORMAT", "MANIFESTS_KUBERNETES", "MANIFESTS_OUTPUT", "MANIFESTS_PLATFORM", "MANIFESTS_ROOT"];

    /// <summary>The variable of an option: <c>--output</c> has <c>MANIFESTS_OUTPUT</c>.</summary>
    public static string VariableOf(Option option) => $"MANIFESTS_{option.Name.TrimStart('-').ToUpperInvariant().Replace('-', '_')}";
}
