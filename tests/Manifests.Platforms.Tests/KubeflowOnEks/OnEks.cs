using Manifests.Platforms.KubeflowOnEks;
using Manifests.Platforms.Tests.Seeds;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.KubeflowOnEks;

/// <summary>The platform of seed 000 as the tests of this folder look at it.</summary>
internal static class OnEks
{
    /// <summary>The account of the committed settings.</summary>
    public const string AccountId = "111122223333";

    /// <summary>The issuer of the committed settings.</summary>
    public const string Issuer = "oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF";

    public static PlatformDefinition Definition { get; } =
        PlatformDefinition.For<KubeflowOnEksSettings>(
            "kubeflow-on-eks", static settings => new Platforms.KubeflowOnEks.KubeflowOnEks(settings));

    private static readonly Lazy<RenderedPlatform> Rendered = new(() => RenderedPlatform.Of(Definition));

    /// <summary>The committed environment.</summary>
    public static RenderedPlatform Default => Rendered.Value;

    /// <summary>The line that accepts what the roadmap states although it can hurt.</summary>
    public const string Accepted = "acceptedRisks: [dnsOverUdpOnly, noCallsInNamespace, clusterWideSecrets, unmatchedImage]\n";

    /// <summary>The lines that choose deployKF.</summary>
    public const string DeployKF = "variant: deployKF\nadminEmail: admin@example.com\n";

    /// <summary>An environment that says only what must be said, and the lines given.</summary>
    public static RenderedPlatform With(string settings, string accountId = AccountId, string accepted = Accepted) => RenderedPlatform.With(
        Definition,
        $"""
        accountId: "{accountId}"
        region: us-east-1
        oidcIssuer: {Issuer}
        {(settings.Contains("deployKF", StringComparison.Ordinal) ? "" : accepted)}{settings}
        """);

    /// <summary>A listing of the seed; skips the test where the seeds are absent.</summary>
    public static SeedListing Listing(int number) => Seed.Number(0).Listing(number);
}
