namespace Manifests.Cel.Tests.Conformance;

/// <summary>The tests of the conformance data that an engine over JSON-like values cannot pass, and why.</summary>
internal static class NotApplicable
{
    public static IEnumerable<string> Names => [];

    /// <summary>Why a test does not apply; <see langword="null"/> when it does.</summary>
    public static string? ReasonOf(string name) => null;
}
