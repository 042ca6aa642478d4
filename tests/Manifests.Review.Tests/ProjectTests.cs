using Manifests.Testing;

namespace Manifests.Review.Tests;

public sealed class ProjectTests
{
    [Fact]
    public void VerifiedFiles_AllHaveTheirTest() => Snapshot.VerifyNoneStale(typeof(ProjectTests).Assembly);
}
