using Manifests.Platforms.Aktus;
using Manifests.Platforms.Tests.Seeds;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.Aktus;

/// <summary>The platform of seed 003 as the tests of this folder look at it.</summary>
internal static class OnAktus
{
    /// <summary>The account of the committed settings.</summary>
    public const string AccountId = "111122223333";

    /// <summary>The issuer of the committed settings.</summary>
    public const string Issuer = "oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF";

    /// <summary>The setting of what AWS gave out.</summary>
    public const string Created =
        $"created: {{ oidcIssuer: {Issuer}, clusterSecurityGroupId: sg-0123456789abcdef0, fileSystemId: fs-0123456789abcdef0 }}\n";

    /// <summary>The same where a node group has a security group of its own.</summary>
    public const string CreatedWithNodes =
        $"created: {{ oidcIssuer: {Issuer}, clusterSecurityGroupId: sg-0123456789abcdef0, fileSystemId: fs-0123456789abcdef0, nodeSecurityGroupId: sg-0fedcba9876543210 }}\nenableAutoMode: false\n";

    public static PlatformDefinition Definition { get; } =
        PlatformDefinition.For<AktusSettings>("aktus", static settings => new Platforms.Aktus.Aktus(settings));

    private static readonly string[] Needed =
        [$"accountId: \"{AccountId}\"", "region: us-east-1", "repositoryUrl: https://git.example.com/aktus.git"];

    private static readonly Lazy<RenderedPlatform> Rendered = new(() => RenderedPlatform.Of(Definition));
    private static readonly Lazy<RenderedPlatform> RenderedTraditional = new(() => With(CreatedWithNodes));

    /// <summary>The committed environment: Auto Mode, both keys, the chart.</summary>
    public static RenderedPlatform Default => Rendered.Value;

    /// <summary>A node group, no key, the chart.</summary>
    public static RenderedPlatform Traditional => RenderedTraditional.Value;

    /// <summary>An environment that says only what must be said, and the lines given.</summary>
    public static RenderedPlatform With(string settings) => RenderedPlatform.With(Definition, Text(settings));

    /// <summary>The text of a settings file with the lines given, each of which takes the place of what must be said.</summary>
    public static string Text(string settings) =>
        string.Join('\n', Needed.Where(line => !settings.StartsWith(KeyOf(line), StringComparison.Ordinal)).Append(settings));

    /// <summary>A listing of the seed; skips the test where the seeds are absent.</summary>
    public static SeedListing Listing(int number) => Seed.Number(3).Listing(number);

    private static string KeyOf(string line) => line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)];
}
