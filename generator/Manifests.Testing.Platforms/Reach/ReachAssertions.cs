using Manifests.Schema.Across;
using Xunit;

namespace Manifests.Testing;

/// <summary>
/// Which connections the NetworkPolicies of the tree let through. What cannot be told from the tree fails either assertion with the
/// reason.
/// </summary>
public sealed class ReachAssertions
{
    private readonly ConnectionEnd from;

    internal ReachAssertions(ConnectionEnd from) => this.from = from;

    /// <summary>A connection gets through.</summary>
    /// <param name="to">Where it goes.</param>
    /// <param name="port">1 to 65535; of pods their own port, not that of a Service before them.</param>
    /// <param name="protocol"><c>TCP</c>, <c>UDP</c> or <c>SCTP</c>.</param>
    public ReachAssertions CanReach(ConnectionEnd to, int port, string protocol = ReachPort.Tcp)
    {
        ArgumentNullException.ThrowIfNull(to);
        return Expect(Certainty.Yes, to.End, new ReachPort(port, protocol));
    }

    /// <summary>A connection to an address outside the cluster gets through.</summary>
    /// <param name="address">Such as <c>203.0.113.7</c>.</param>
    /// <inheritdoc cref="CanReach(ConnectionEnd, int, string)"/>
    /// <param name="port">1 to 65535.</param>
    /// <param name="protocol"><c>TCP</c>, <c>UDP</c> or <c>SCTP</c>.</param>
    public ReachAssertions CanReach(string address, int port, string protocol = ReachPort.Tcp) =>
        Expect(Certainty.Yes, ConnectionEnd.Read(address), new ReachPort(port, protocol));

    /// <summary>A connection to a Service gets through to all pods behind it.</summary>
    /// <param name="to">Where it goes.</param>
    /// <param name="port">A port of the Service.</param>
    /// <param name="protocol"><c>TCP</c>, <c>UDP</c> or <c>SCTP</c>.</param>
    public ReachAssertions CanReach(ServiceEnd to, int port, string protocol = ReachPort.Tcp) =>
        Expect(Certainty.Yes, to, new ReachPort(port, protocol));

    /// <summary>A connection to a Service gets through to none of the pods behind it.</summary>
    /// <inheritdoc cref="CanReach(ServiceEnd, int, string)"/>
    public ReachAssertions CannotReach(ServiceEnd to, int port, string protocol = ReachPort.Tcp) =>
        Expect(Certainty.No, to, new ReachPort(port, protocol));

    /// <summary>A connection does not get through.</summary>
    /// <inheritdoc cref="CanReach(ConnectionEnd, int, string)"/>
    public ReachAssertions CannotReach(ConnectionEnd to, int port, string protocol = ReachPort.Tcp)
    {
        ArgumentNullException.ThrowIfNull(to);
        return Expect(Certainty.No, to.End, new ReachPort(port, protocol));
    }

    /// <summary>A connection to an address outside the cluster does not get through.</summary>
    /// <inheritdoc cref="CanReach(string, int, string)"/>
    public ReachAssertions CannotReach(string address, int port, string protocol = ReachPort.Tcp) =>
        Expect(Certainty.No, ConnectionEnd.Read(address), new ReachPort(port, protocol));

    private ReachAssertions Expect(Certainty expected, ServiceEnd to, ReachPort port)
    {
        ArgumentNullException.ThrowIfNull(to);
        foreach (var (pods, own) in to.Behind(port))
        {
            Expect(expected, new ReachEnd.OfPods(pods), own, $" (behind {to} on {port})");
        }

        return this;
    }

    private ReachAssertions Expect(Certainty expected, ReachEnd to, ReachPort port, string behind = "")
    {
        if (from.End is ReachEnd.OfAddress && to is ReachEnd.OfAddress)
        {
            Assert.Fail($"NetworkPolicies say nothing about a way from {from.End} to {to}; name pods of the tree for one of them.");
        }

        var answer = from.Platform.Reach.Ask(from.End, to, port);
        if (answer.IsOpen != expected)
        {
            var verb = expected == Certainty.Yes ? "to reach" : "not to reach";
            Assert.Fail($"Expected {from.End} {verb} {to} on {port}{behind}, found that {ReachWords.Of(answer)}");
        }

        return this;
    }
}
