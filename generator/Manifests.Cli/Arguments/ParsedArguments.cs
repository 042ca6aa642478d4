using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>What became of the arguments: exactly one of help, version, a request, or findings.</summary>
internal abstract record ParsedArguments
{
    private ParsedArguments()
    {
    }

    /// <summary>Help was asked for.</summary>
    public sealed record Help(System.CommandLine.Command Command) : ParsedArguments;

    /// <summary>The version was asked for.</summary>
    public sealed record Version : ParsedArguments;

    /// <summary>A call to run.</summary>
    public sealed record Request(HostRequest Value) : ParsedArguments;

    /// <summary>A call that was not understood.</summary>
    public sealed record Refused(ImmutableArray<Diagnostic> Diagnostics) : ParsedArguments;
}
