namespace Manifests.Cli;

/// <summary>How a run should speak. Known before the arguments are, so that also a refused call is answered in the asked form.</summary>
internal sealed record OutputOptions(OutputFormat Format, bool NoColour, bool Quiet, bool Verbose)
{
    /// <summary>What the raw arguments say; anything else about them may be wrong.</summary>
    public static OutputOptions Guess(IReadOnlyList<string> arguments, Func<string, string?> variable) => new(
        FormatOf(arguments, variable),
        arguments.Contains("--no-color"),
        arguments.Contains("--quiet") || arguments.Contains("-q"),
        arguments.Contains("--verbose") || arguments.Contains("-v"));

    public static OutputOptions Of(HostRequest request) => new(request.Format, request.NoColour, request.Quiet, request.Verbose);

    private static OutputFormat FormatOf(IReadOnlyList<string> arguments, Func<string, string?> variable)
    {
        var format = variable("MANIFESTS_FORMAT");
        for (var index = 0; index < arguments.Count; index++)
        {
            if (arguments[index].StartsWith("--format=", StringComparison.Ordinal))
            {
                format = arguments[index]["--format=".Length..];
            }
            else if (arguments[index] == "--format" && index + 1 < arguments.Count)
            {
                format = arguments[index + 1];
            }
        }

        return OutputFormats.Of(format);
    }
}
