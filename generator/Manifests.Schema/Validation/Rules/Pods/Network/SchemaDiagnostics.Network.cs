using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>A pod without the cluster's DNS has no name servers of its own.</summary>
    public static readonly DiagnosticDescriptor DnsWithoutServers = Error("MAN2170",
        "'dnsPolicy: None' needs from 1 to 3 of dnsConfig.nameservers, found none; add them, or choose another policy");

    /// <summary>The search domains of a pod are too long together.</summary>
    public static readonly DiagnosticDescriptor SearchesTooLong = Error("MAN2171",
        "the search domains may have {0} characters together with the spaces between them, found {1}; remove some");

    /// <summary>A pod has a hostname from two sides.</summary>
    public static readonly DiagnosticDescriptor HostnameOverrideConflict = Error("MAN2172",
        "hostnameOverride does not go with '{0}: true'; remove one of the two");

    /// <summary>An address can be read in two ways.</summary>
    public static readonly DiagnosticDescriptor AmbiguousAddress = Error("MAN2173",
        "the address {0} can be read in two ways; write it without leading zeros, and an IPv4 address in its own form");

    /// <summary>The same, where only later releases refuse it.</summary>
    public static readonly DiagnosticDescriptor AmbiguousAddressLater = Warning("MAN2174",
        "the address {0} can be read in two ways, which Kubernetes 1.36 refuses; write it without leading zeros, and an IPv4 address in its own form");
}
