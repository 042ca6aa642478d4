namespace Manifests.Build.Tests;

/// <summary>What a program answered.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to both streams, the output first.</param>
internal sealed record Answer(int ExitCode, string Output);
