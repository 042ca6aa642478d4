using System.Collections.Immutable;
using System.Globalization;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Finds every place of a kustomization that names a file, a folder or a remote base.</summary>
/// <remarks>Source: the fields of kustomize 5.6's <c>Kustomization</c> type.</remarks>
internal sealed class KustomizationReferences(Tree tree, string folder)
{
    private readonly List<KustomizationReference> found = [];

    public static ImmutableArray<KustomizationReference> Of(Tree tree, string folder, Mapping kustomization)
    {
        var references = new KustomizationReferences(tree, folder);
        references.Read(kustomization);
        return [.. references.found];
    }

    private void Read(Mapping kustomization)
    {
        AddList(kustomization, "resources", ReferenceKind.Resource);
        AddList(kustomization, "bases", ReferenceKind.Resource);
        AddList(kustomization, "components", ReferenceKind.Component);
        AddList(kustomization, "crds", ReferenceKind.File);
        AddList(kustomization, "configurations", ReferenceKind.File);
        AddList(kustomization, "generators", ReferenceKind.Plugin);
        AddList(kustomization, "transformers", ReferenceKind.Plugin);
        AddList(kustomization, "validators", ReferenceKind.Plugin);
        AddList(kustomization, "patchesStrategicMerge", ReferenceKind.File);
        AddPaths(kustomization, "patches");
        AddPaths(kustomization, "patchesJson6902");
        AddPaths(kustomization, "replacements");
        AddGenerators(kustomization, "configMapGenerator");
        AddGenerators(kustomization, "secretGenerator");
        AddCharts(kustomization);
        if (kustomization.MappingOf("openapi") is { } openApi)
        {
            Add("openapi.path", openApi["path"], ReferenceKind.File);
        }
    }

    private void AddList(Mapping map, string key, ReferenceKind kind, string prefix = "")
    {
        if (map.SequenceOf(key) is not { } list)
        {
            return;
        }

        for (var at = 0; at < list.Count; at++)
        {
            Add(Field(prefix + key, at), list[at], kind);
        }
    }

    private void AddPaths(Mapping kustomization, string key)
    {
        var list = kustomization.SequenceOf(key);
        for (var at = 0; at < list?.Count; at++)
        {
            if (list[at] is Mapping item)
            {
                Add(Field(key, at) + ".path", item["path"], ReferenceKind.File);
            }
        }
    }

    private void AddGenerators(Mapping kustomization, string key)
    {
        var list = kustomization.SequenceOf(key);
        for (var at = 0; at < list?.Count; at++)
        {
            if (list[at] is not Mapping generator)
            {
                continue;
            }

            var prefix = Field(key, at) + ".";
            AddGeneratorFiles(generator, prefix);
            AddList(generator, "envs", ReferenceKind.File, prefix);
            Add(prefix + "env", generator["env"], ReferenceKind.File);
        }
    }

    private void AddGeneratorFiles(Mapping generator, string prefix)
    {
        var files = generator.SequenceOf("files");
        for (var at = 0; at < files?.Count; at++)
        {
            if (files[at] is not Scalar { Kind: ScalarKind.String } scalar)
            {
                continue;
            }

            // 'key=path' or a path alone, whose last part is the key then.
            var equals = scalar.Text.IndexOf('=', StringComparison.Ordinal);
            AddText(Field(prefix + "files", at), scalar, scalar.Text[(equals + 1)..], ReferenceKind.File);
        }
    }

    private void AddCharts(Mapping kustomization)
    {
        var charts = kustomization.SequenceOf("helmCharts");
        for (var at = 0; at < charts?.Count; at++)
        {
            if (charts[at] is Mapping chart)
            {
                var prefix = Field("helmCharts", at) + ".";
                Add(prefix + "valuesFile", chart["valuesFile"], ReferenceKind.File);
                AddList(chart, "additionalValuesFiles", ReferenceKind.File, prefix);
            }
        }
    }

    private void Add(string field, Node? node, ReferenceKind kind)
    {
        // Some lists take YAML instead of a path; that has a line feed or a colon behind a word.
        if (node is Scalar { Kind: ScalarKind.String } scalar
            && !scalar.Text.Contains('\n', StringComparison.Ordinal)
            && !scalar.Text.Contains(": ", StringComparison.Ordinal))
        {
            AddText(field, scalar, scalar.Text, kind);
        }
    }

    private void AddText(string field, Scalar scalar, string text, ReferenceKind kind)
    {
        var path = TreePath.Resolve(folder, text);
        var inTree = path is not null && !text.StartsWith('/');
        var target = inTree && tree.TryFind(path!, out _) ? ReferenceTarget.File
            : inTree && tree.HasFolder(path!) ? ReferenceTarget.Folder
            : RemoteBase.IsOne(text) ? ReferenceTarget.Remote
            : inTree ? ReferenceTarget.Missing
            : ReferenceTarget.Outside;
        var known = target is ReferenceTarget.Remote or ReferenceTarget.Outside ? "" : path!;
        found.Add(new KustomizationReference(field, text, scalar.Location, kind, target, known));
    }

    private static string Field(string key, int at) => key + "[" + at.ToString(CultureInfo.InvariantCulture) + "]";
}
