using System.Globalization;

namespace Manifests.Schema.Across;

/// <summary>A port that a connection goes to. For pods it is the pods' own port, which a Service may call otherwise.</summary>
/// <param name="Number">1 to 65535.</param>
/// <param name="Protocol"><c>TCP</c>, <c>UDP</c> or <c>SCTP</c>.</param>
public readonly record struct ReachPort(int Number, string Protocol = ReachPort.Tcp)
{
    /// <summary>What a policy means when it names no protocol.</summary>
    public const string Tcp = "TCP";

    /// <summary>For sentences: <c>TCP port 8080</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Protocol} port {Number}");
}
