using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>What a command works with.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Definitions">The host's platforms.</param>
/// <param name="CurrentDirectory">A full path.</param>
internal sealed record CommandContext(HostRequest Request, ImmutableArray<PlatformDefinition> Definitions, string CurrentDirectory)
{
    /// <inheritdoc cref="HostEnvironment.Input"/>
    public required Func<Stream> Input { get; init; }

    /// <inheritdoc cref="HostEnvironment.Variable"/>
    public required Func<string, string?> Variable { get; init; }

    /// <inheritdoc cref="HostEnvironment.Now"/>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Takes what is wrong with the call; any finding in it makes the exit code 2.</summary>
    public DiagnosticBag Usage { get; } = new();

    /// <summary>How far the run came with writing; for the sentence after a fault of the tool.</summary>
    public WriteState Writing { get; set; }

    /// <summary>The folder of the repository; <see langword="null"/> before it is known, or when the command needs none.</summary>
    public string? Root { get; set; }

    /// <summary>A report of nothing but what is wrong with the call.</summary>
    public RunReport Refuse() => new()
    {
        Command = Name,
        ExitCode = ExitCode.Usage,
        Diagnostics = Usage.ToSorted(),
    };

    /// <summary>The command as help spells it.</summary>
    public string Name => Request.Command switch
    {
        HostCommand.Render => "render",
        HostCommand.Check => "check",
        HostCommand.Validate => "validate",
        HostCommand.List => "list",
        HostCommand.Explain => "explain",
        HostCommand.Blame => "blame",
        HostCommand.Seal => "seal",
        HostCommand.Diff => "diff",
        _ => "catalog",
    };
}
