using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>A CustomResourceDefinition serves, stores or takes something else than before.</summary>
/// <remarks>Source: Kubernetes documentation, <c>custom-resource-definition-versioning</c>.</remarks>
internal sealed class DefinitionRule : IConsequenceRule
{
    /// <inheritdoc/>
    public string Name => "definition-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate || change.Kind != "apiextensions.k8s.io/CustomResourceDefinition")
        {
            return;
        }

        var before = Versions(change.Before);
        var after = Versions(change.After);
        var storedBefore = Stored(before);
        foreach (var (name, version) in before)
        {
            JudgeVersion(change, name, version, after.GetValueOrDefault(name), name == storedBefore, sink);
        }

        if (Stored(after) is { } stored && storedBefore is not null && stored != storedBefore)
        {
            sink.Caution(
                $"objects are stored as {Words.Quote(stored)} instead of {Words.Quote(storedBefore)} once they are written again",
                "write every object again before the old version is taken away (storage version migration)", Paths.Of("spec.versions"));
        }
    }

    private static void JudgeVersion(ChangeContext change, string name, Mapping before, Mapping? after, bool wasStored, ConsequenceSink sink)
    {
        var path = Paths.Of("spec.versions").Named(name);
        if (after is null && wasStored)
        {
            sink.Danger(
                $"the sync fails while objects are stored as {Words.Quote(name)}: that version cannot be taken away",
                "store another version first, write every object again, and take it out of status.storedVersions", path);
        }

        if (before.FlagAt("served") != false && after.FlagAt("served") != true)
        {
            var written = Written(change, name);
            sink.Danger(
                $"{Words.Quote(name)} is no longer served: who reads or writes objects in that version fails"
                    + (written == 0 ? "" : $", {Words.Count(written, "object of the tree among them", "objects of the tree among them")}"),
                "write them in a version that is served first", path);
        }
        else if (after is not null)
        {
            Tell(SchemaComparison.Of(Schema(before), Schema(after)), path, sink);
        }
    }

    private static void Tell(SchemaComparison comparison, FieldPath path, ConsequenceSink sink)
    {
        const string later = "objects that break that are refused with their next change";
        if (comparison.Gone.Count > 0)
        {
            sink.Danger(
                $"{Fields(comparison.Gone)} unknown from now on: the server drops what objects have there",
                "keep the fields while objects use them",
                path);
        }

        if (comparison.Required.Count > 0)
        {
            sink.Danger($"{Fields(comparison.Required)} required from now on: {later}", "give it a default", path);
        }

        if (comparison.Retyped.Count > 0)
        {
            sink.Danger(
                $"{Fields(comparison.Retyped)} of another type: objects with the old one cannot be read by their clients, or are refused",
                "add a version instead",
                path);
        }

        if (comparison.Narrowed.Count > 0)
        {
            sink.Caution($"fewer values are taken for {Words.Names(comparison.Narrowed)}: {later}", null, path);
        }

        if (comparison.Ruled.Count > 0)
        {
            sink.Caution($"there are new rules for {Words.Names(comparison.Ruled)}: {later}", null, path);
        }
    }

    private static string Fields(List<string> paths) => $"{Words.Names(paths)} {(paths.Count == 1 ? "is" : "are")}";

    private static int Written(ChangeContext change, string version)
    {
        var group = change.After.TextAt("spec.group") ?? "";
        return change.Around.Difference.Head.OfKind(group, change.After.TextAt("spec.names.kind") ?? "", change.Change.Place)
            .Count(resource => resource.ApiVersion == $"{group}/{version}");
    }

    private static Mapping? Schema(Mapping version) => version.MappingAt("schema.openAPIV3Schema");

    private static string? Stored(Dictionary<string, Mapping> versions) =>
        versions.Where(static version => version.Value.FlagAt("storage") == true).Select(static version => version.Key).FirstOrDefault();

    private static Dictionary<string, Mapping> Versions(Mapping? definition)
    {
        var versions = new Dictionary<string, Mapping>(StringComparer.Ordinal);
        foreach (var version in definition.MappingsAt("spec.versions"))
        {
            versions.TryAdd(version.TextAt("name") ?? "", version);
        }

        return versions;
    }
}
