using Manifests.Diagnostics;

namespace Manifests;

/// <summary>A finding that the platform accepts, by name and with a reason.</summary>
/// <param name="What">Which rule gives way.</param>
/// <param name="Subject">What it gives way for: <c>kubeflow.org/v1 Profile</c>, <c>ACCOUNT_ID</c>, a path.</param>
/// <param name="Because">The reason, for whoever reads the code next.</param>
/// <param name="Origin">The C# line that allows it.</param>
internal sealed record Allowance(AllowanceKind What, string Subject, string Because, Location Origin)
{
    private int uses;

    /// <summary>Whether a check came upon it. An allowance that nothing needs is told, so that none is left behind.</summary>
    public bool IsUsed => Volatile.Read(ref uses) > 0;

    public void Use() => Interlocked.Increment(ref uses);
}
