using System.Collections.Immutable;
using Manifests.Schema;
using Manifests.Schema.Text;

namespace Manifests.Cli;

/// <summary>The schemas that a host checks against: the committed catalog and those of its own definitions.</summary>
internal static class SchemaSource
{
    public static IKindSource Kinds => KnownKinds.OfProgram;

    /// <summary>What the lock says of the schemas.</summary>
    public static string Identity => KnownKinds.OfProgram.Identity;

    /// <summary>What files are checked against when nothing else is said.</summary>
    public static KubernetesVersion NewestRelease => Releases[^1];

    /// <summary>The releases that there are schemas for, oldest first.</summary>
    public static ImmutableArray<KubernetesVersion> Releases => Catalog.Embedded.Releases;
}
