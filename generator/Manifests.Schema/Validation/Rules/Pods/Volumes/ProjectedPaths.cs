using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The files that a source of a projected volume puts there.</summary>
internal static class ProjectedPaths
{
    private static readonly string[] Mapped = ["secret", "configMap", "downwardAPI"];

    private static readonly string[] OfCertificates = ["credentialBundlePath", "keyPath", "certificateChainPath"];

    /// <summary>The node that says each path, and the steps to it from the source; what is empty or no text is left out.</summary>
    public static IEnumerable<(Scalar Path, PathStep[] Steps)> Of(Mapping source)
    {
        foreach (var kind in Mapped)
        {
            if (source.MappingOf(kind)?.SequenceOf("items") is not { } items)
            {
                continue;
            }

            for (var index = 0; index < items.Count; index++)
            {
                if (items[index] is Mapping item && PathOf(item, "path") is { } path)
                {
                    yield return (path, [kind, "items", index, "path"]);
                }
            }
        }

        if (source.MappingOf("clusterTrustBundle") is { } bundle && PathOf(bundle, "path") is { } bundlePath)
        {
            yield return (bundlePath, ["clusterTrustBundle", "path"]);
        }

        if (source.MappingOf("podCertificate") is { } certificate)
        {
            foreach (var field in OfCertificates)
            {
                if (PathOf(certificate, field) is { } path)
                {
                    yield return (path, ["podCertificate", field]);
                }
            }
        }
    }

    private static Scalar? PathOf(Mapping owner, string field) =>
        owner[field] is Scalar { Kind: ScalarKind.String, Text.Length: > 0 } path ? path : null;
}
