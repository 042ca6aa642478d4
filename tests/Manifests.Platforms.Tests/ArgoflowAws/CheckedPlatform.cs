using Manifests.Diagnostics;
using Manifests.Schema;

namespace Manifests.Platforms.Tests.ArgoflowAws;

/// <summary>A small platform that has something wrong, with one check of the platform under test.</summary>
internal sealed class CheckedPlatform(Action<PlatformBuilder> compose, Action<TreeReview> review) : Platform("checked")
{
    /// <inheritdoc/>
    public override KubernetesVersion Kubernetes => new(1, 32);

    /// <summary>The findings, without their C# lines.</summary>
    public static string[] Findings(Action<PlatformBuilder> compose, Action<TreeReview> review)
    {
        var root = Directory.CreateTempSubdirectory("checked-");
        try
        {
            var definition = PlatformDefinition.Of("checked", () => new CheckedPlatform(compose, review));
            var result = new RenderSession(new Workspace(root.FullName), KnownKinds.OfProgram, "").Render([definition]);
            return [.. result.Diagnostics.Select(static finding => (finding with { Origin = Location.None }).ToString())];
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    protected override void Compose(PlatformBuilder platform) => compose(platform);

    protected override void Check(TreeReview tree) => review(tree);
}
