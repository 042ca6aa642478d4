using System.Collections.Immutable;

namespace Manifests.Review.Consequences;

/// <summary>What pods read differs: some of them see it at once, others only after a restart.</summary>
/// <remarks>
/// Source: Kubernetes documentation of ConfigMaps: mounted files are updated, environment variables and subPath mounts are not.
/// </remarks>
internal sealed class ConfigurationReadRule : IConsequenceRule
{
    private const string Restart = "restart them, or let the name carry a hash of the content (configMapGenerator, secretGenerator)";

    /// <inheritdoc/>
    public string Name => "configuration-read";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate || SourceOf(change) is not { } source || change.Before.FlagAt("immutable") == true)
        {
            return;
        }

        // Pods that restart anyway read the new values then.
        ImmutableArray<PodReader> readers =
            [.. change.Around.Pods.Of(change.Change.After!, source.Kind, source.Name).Where(reader => !change.Around.Restarts(reader.Workload))];
        var path = change.PathAt(source.Shape);
        Tell(readers, ReadingManner.Environment, "as environment variables", path, sink);
        Tell(readers, ReadingManner.SubPath, "through a subPath", path, sink);
        var files = NamesOf(readers, ReadingManner.Files);
        if (files.Length > 0)
        {
            sink.Notice(
                $"the files in the pods of {files} change within a minute or two, and a program that read them once keeps the old values",
                Restart, path);
        }
    }

    private static void Tell(ImmutableArray<PodReader> readers, ReadingManner manner, string words, FieldPath path, ConsequenceSink sink)
    {
        var names = NamesOf(readers, manner);
        if (names.Length > 0)
        {
            sink.Caution($"the pods of {names} keep the old values until they restart, because they read it {words}", Restart, path);
        }
    }

    private static string NamesOf(ImmutableArray<PodReader> readers, ReadingManner manner)
    {
        var some = readers.Where(reader => reader.Manner == manner).Select(static reader => reader.ToString()).ToList();
        return some.Count == 0 ? "" : Words.Join(some);
    }

    // What pods name, under which name, and the field whose change is one of the content.
    private static (string Kind, string? Name, string Shape)? SourceOf(ChangeContext change) => change.Kind switch
    {
        "ConfigMap" when Differ(change, "data", "binaryData") is { } shape => ("ConfigMap", null, shape),
        "Secret" when Differ(change, "data", "stringData") is { } shape => ("Secret", null, shape),
        "bitnami.com/SealedSecret" when change.Differs("spec.encryptedData") => ("Secret", null, "spec.encryptedData"),
        "external-secrets.io/ExternalSecret" when Differ(change, "spec.data", "spec.dataFrom", "spec.target.template") is { } shape =>
            ("Secret", change.After.TextAt("spec.target.name"), shape),
        _ => null,
    };

    private static string? Differ(ChangeContext change, params ReadOnlySpan<string> shapes)
    {
        foreach (var shape in shapes)
        {
            if (change.Differs(shape))
            {
                return shape;
            }
        }

        return null;
    }
}
