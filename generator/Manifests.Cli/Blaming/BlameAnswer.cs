using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>What made a file, or a line of it.</summary>
/// <param name="File">The file, as the user would type it.</param>
/// <param name="Line">The line; <see langword="null"/> when the whole file was asked for.</param>
/// <param name="Platform">The platform that renders it.</param>
/// <param name="Environment">In which environment.</param>
/// <param name="Settings">The settings of the environment; <see langword="null"/> when the platform has none.</param>
/// <param name="Parts">What made the parts of the file; one for a line.</param>
/// <param name="SameSettings">The settings that have the value of the line, each with its place; it may have come from there.</param>
internal sealed record BlameAnswer(
    string File,
    int? Line,
    string Platform,
    string Environment,
    string? Settings,
    ImmutableArray<DocumentOrigin> Parts,
    ImmutableArray<(string Key, Location At)> SameSettings);
