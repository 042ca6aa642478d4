using System.Text;
using Manifests.Diagnostics;
using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>Objects that are too large: for the store, or for the annotation that a client keeps a copy in.</summary>
public static class ObjectSize
{
    /// <summary>Greatest size of a request to etcd with its default settings, in bytes.</summary>
    public const long MaxStored = 1_572_864;

    private const string LastApplied = "kubectl.kubernetes.io/last-applied-configuration";
    private const string SyncOptions = "argocd.argoproj.io/sync-options";
    private const string Remedy =
        "apply it server-side: the sync option 'ServerSideApply=true' in its Application, or in the annotation '"
        + SyncOptions + "' of the object, or 'kubectl apply --server-side'";

    /// <summary>Tells the worst that is wrong with the size of an object. Good ones cost a walk over their texts.</summary>
    /// <param name="resource">The whole object.</param>
    /// <param name="mode">How it is applied.</param>
    /// <param name="diagnostics">Where it is told.</param>
    /// <param name="origin">The C# line that made it, when there is one.</param>
    public static void Check(Mapping resource, ApplyMode mode, DiagnosticBag diagnostics, Location origin = default)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var size = JsonSize.Of(resource);
        if (Problem(resource, mode, size) is { } found)
        {
            diagnostics.Add(found with { Origin = origin, Resource = ResourceWords.Of(resource) });
        }
    }

    private static Diagnostic? Problem(Mapping resource, ApplyMode mode, long size)
    {
        // What follows can only be larger than its limit when the whole is larger than the smallest of them.
        if (size <= AnnotationSyntax.MaxTotalBytes / 2)
        {
            return null;
        }

        if (size > MaxStored)
        {
            return AcrossDiagnostics.TooLargeToStore.At(resource.Location, size, MaxStored);
        }

        return mode == ApplyMode.ServerSide || SaysServerSide(resource) ? null : ProblemOfClient(resource, mode, size);
    }

    private static Diagnostic? ProblemOfClient(Mapping resource, ApplyMode mode, long size)
    {
        if (AnnotationsAfterApply(resource, size) is not (> AnnotationSyntax.MaxTotalBytes and var bytes))
        {
            return null;
        }

        // Bundles of definitions are often applied server-side, and a file does not tell.
        var isOpen = mode == ApplyMode.Unknown && resource.TextOf("kind") == "CustomResourceDefinition";
        var descriptor = isOpen ? AcrossDiagnostics.TooLargeUnlessServerSide : AcrossDiagnostics.TooLargeToApply;
        return descriptor.At(resource.Location, bytes, AnnotationSyntax.MaxTotalBytes, Remedy);
    }

    private static bool SaysServerSide(Mapping resource) =>
        resource.MappingOf("metadata")?.MappingOf("annotations")?.TextOf(SyncOptions) is { } options
        && options.Split(',', StringSplitOptions.TrimEntries).Any(static option => option is "ServerSideApply=true" or "Replace=true");

    // The copy is the object's JSON with a line break behind it, with 'annotations' even when there are none.
    private static long AnnotationsAfterApply(Mapping resource, long size)
    {
        var annotations = resource.MappingOf("metadata")?.MappingOf("annotations");
        var copy = size + 1 + (annotations is null ? "\"annotations\":{},".Length : 0);
        var total = LastApplied.Length + copy;
        foreach (var entry in annotations ?? new Mapping())
        {
            if (entry.Key == LastApplied)
            {
                total -= JsonSize.Of(entry.Value);
            }
            else
            {
                total += Encoding.UTF8.GetByteCount(entry.Key) + (entry.Value is Scalar value ? Encoding.UTF8.GetByteCount(value.Text) : 0);
            }
        }

        return total;
    }
}
