using System.Collections.Immutable;
using Manifests.Schema;
using Manifests.Schema.Embedded;
using Manifests.Schema.Text;

namespace Manifests.Cli;

/// <summary>The schemas that a host checks against: the committed catalog.</summary>
internal static class SchemaSource
{
    public static IKindSource Kinds => Catalog.Embedded;

    /// <summary>What the lock says of the schemas.</summary>
    public static string Identity => CatalogIdentity.OfEmbedded;

    /// <summary>What files are checked against when nothing else is said.</summary>
    public static KubernetesVersion NewestRelease => Releases[^1];

    /// <summary>The releases that there are schemas for, oldest first.</summary>
    public static ImmutableArray<KubernetesVersion> Releases => Catalog.Embedded.Releases;
}
