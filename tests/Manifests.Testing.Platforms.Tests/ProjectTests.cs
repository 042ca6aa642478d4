namespace Manifests.Testing.Tests;

public sealed class ProjectTests
{
    [Fact]
    public void VerifiedFiles_AllHaveTheirTest() => Snapshot.VerifyNoneStale(typeof(ProjectTests).Assembly);
}
