using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema.Explaining;

namespace Manifests.Cli;

/// <summary>What came of a run, before it is written in some format.</summary>
internal sealed record RunReport
{
    /// <summary>The command's name as help spells it; empty when none was understood.</summary>
    public required string Command { get; init; }

    public required int ExitCode { get; init; }

    /// <summary>In their final order.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The last line, such as <c>Rendered 2 platforms: 3 files written, 41 unchanged in 0.12 s</c>; <see langword="null"/> for none.</summary>
    public string? Summary { get; init; }

    /// <summary>What the checks could not look at, in words; <see langword="null"/> when nothing was left out.</summary>
    public string? NotLookedAt { get; init; }

    /// <summary>Whether notes are part of the answer; otherwise people see them with <c>--verbose</c> only.</summary>
    public bool ListsNotes { get; init; }

    /// <summary>The numbers behind the summary, for programs.</summary>
    public ImmutableArray<(string Name, long Value)> Counts { get; init; } = [];

    /// <summary>The resources that were checked, when the format lists them.</summary>
    public ImmutableArray<CheckedResource> Checked { get; init; } = [];

    /// <summary>What a command was asked to list; <see langword="null"/> for none.</summary>
    public DataTable? Data { get; init; }

    /// <summary>What was asked to be explained; <see langword="null"/> for none.</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>What made a file that was asked about; <see langword="null"/> for none.</summary>
    public BlameAnswer? Blame { get; init; }

    /// <summary>A file that goes to the standard output; <see langword="null"/> for none.</summary>
    public string? Document { get; init; }

    /// <summary>What differs; <see langword="null"/> when nothing was compared.</summary>
    public TreeDifference? Difference { get; init; }

    /// <summary>Further lines for <c>--verbose</c>, such as the changed files.</summary>
    public ImmutableArray<string> Details { get; init; } = [];

    /// <summary>Where the tool itself failed, a line each; empty unless it did and <c>--verbose</c> asked for it.</summary>
    public ImmutableArray<string> StackTrace { get; init; } = [];
}
