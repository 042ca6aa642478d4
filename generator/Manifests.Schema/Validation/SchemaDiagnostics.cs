using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

/// <summary>
/// What the validator finds. MAN2001 to MAN2009 are about kinds, MAN2010 to MAN2039 about values, MAN2040 to MAN2059 about
/// metadata, MAN2100 to MAN2199 about pods, MAN2200 to MAN2249 about workloads, MAN2250 to MAN2299 about services, MAN2300 to
/// MAN2349 about networking, MAN2350 to MAN2379 about RBAC, MAN2380 to MAN2429 about autoscaling, policy, quota and scheduling,
/// MAN2430 to MAN2499 about storage, configuration, webhooks and the rest, MAN2500 to MAN2549 about definitions, MAN2550 to MAN2579
/// about Pod Security, MAN2580 to MAN2599 about resources together, MAN2600 to MAN2619 about rules in CEL,
/// and MAN2620 to MAN2649 about what manifests often get wrong although most of it is accepted.
/// </summary>
public static partial class SchemaDiagnostics
{
    private static DiagnosticDescriptor Error(string id, string sentence) => new(id, Severity.Error, sentence);

    private static DiagnosticDescriptor Warning(string id, string sentence) => new(id, Severity.Warning, sentence);

    private static DiagnosticDescriptor Note(string id, string sentence) => new(id, Severity.Note, sentence);
}
