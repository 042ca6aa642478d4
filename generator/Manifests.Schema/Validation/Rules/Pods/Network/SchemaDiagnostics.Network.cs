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
}
