using Manifests.Schema.Across;
using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Testing;

/// <summary>Pods, or an address outside the cluster, that connections are asserted about.</summary>
public sealed class ConnectionEnd
{
    internal ConnectionEnd(RenderedPlatform platform, ReachEnd end)
    {
        Platform = platform;
        End = end;
    }

    internal RenderedPlatform Platform { get; }

    internal ReachEnd End { get; }

    /// <summary>Begins an assertion about what it reaches.</summary>
    public ReachAssertions Should() => new(this);

    internal static ReachEnd Read(string address)
    {
        if (!IpAddress.TryParse(address, out var read))
        {
            Assert.Fail($"Expected an IP address such as 10.0.0.1 or fd00::1, found '{address}'; a range has many, so name one of them.");
        }

        return new ReachEnd.OfAddress(read);
    }
}
