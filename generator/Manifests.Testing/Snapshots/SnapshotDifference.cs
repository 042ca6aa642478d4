namespace Manifests.Testing;

/// <summary>One file that is not as it was verified.</summary>
/// <param name="Verified">Full path of the committed file, there or not.</param>
/// <param name="Received">Full path of what the test made; <see langword="null"/> when the test no longer makes it.</param>
internal sealed record SnapshotDifference(string Verified, string? Received);
