using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Manifests.Cel;

/// <summary>What compiling a text gave: a program, or what is wrong with the text.</summary>
/// <param name="Program">The program; <see langword="null"/> when there are issues.</param>
/// <param name="Issues">What is wrong, in the order of the text; empty when nothing is.</param>
public sealed record CelCompilation(CelProgram? Program, ImmutableArray<CelIssue> Issues)
{
    /// <summary>Whether there is a program.</summary>
    [MemberNotNullWhen(true, nameof(Program))]
    public bool IsUsable => Program is not null;
}
