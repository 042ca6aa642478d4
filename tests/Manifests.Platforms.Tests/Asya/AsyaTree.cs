using Manifests.Platforms.Asya;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.Asya;

/// <summary>The platform of seed 001 as the tests of this folder look at it.</summary>
internal static class AsyaTree
{
    public const string AccountId = "111122223333";

    public const string Issuer = "oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF";

    public static PlatformDefinition Definition { get; } =
        PlatformDefinition.For<AsyaSettings>("asya", static settings => new Platforms.Asya.Asya(settings));

    private static readonly Lazy<RenderedPlatform> Rendered = new(() => With(""));
    private static readonly Lazy<RenderedPlatform> RenderedIrsa = new(() => With("identity: irsa"));

    /// <summary>Every setting at its default.</summary>
    public static RenderedPlatform Default => Rendered.Value;

    /// <summary>The same with IRSA.</summary>
    public static RenderedPlatform Irsa => RenderedIrsa.Value;

    /// <summary>An environment that says only what must be said, the issuer, and the lines given.</summary>
    public static RenderedPlatform With(string settings) => RenderedPlatform.With(Definition, Settings(settings) + "\n" + Accepted(settings));

    /// <summary>The line that accepts what the requirements state although it can hurt, as far as the settings have it.</summary>
    public static string Accepted(string settings) => settings.Contains("bottlerocket", StringComparison.Ordinal)
        ? "acceptedRisks: [listQueuesUnscoped]"
        : "acceptedRisks: [amazonLinux2, listQueuesUnscoped]";

    public static string Settings(string more, string? without = null) => string.Join('\n', new[]
    {
        $"accountId: \"{AccountId}\"",
        "region: us-east-1",
        $"oidcIssuer: {Issuer}",
        "repositoryUrl: https://github.com/example/asya",
    }.Where(line => without is null || !line.StartsWith(without + ":", StringComparison.Ordinal)).Append(more));

    /// <summary>The ACK objects.</summary>
    public static IEnumerable<TreeDocument> Aws(this RenderedPlatform platform) =>
        platform.Resources.Where(static document => document.Group.EndsWith("services.k8s.aws", StringComparison.Ordinal));
}
