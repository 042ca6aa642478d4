using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Models.Tests.Kustomize;

/// <summary>Every field that real kustomizations use can be said.</summary>
public sealed class KustomizeCorpusTests
{
    // Below these the keys are the user's own.
    private static readonly string[] Open =
    [
        "commonLabels.", "commonAnnotations.", "labels[].pairs.", "metadata.labels.", "metadata.annotations.", "openapi.",
        "configMapGenerator[].options.labels.", "configMapGenerator[].options.annotations.", "secretGenerator[].options.labels.",
        "secretGenerator[].options.annotations.", "generatorOptions.labels.", "generatorOptions.annotations.",
        "helmCharts[].valuesInline.", "helmChartInflationGenerator[].valuesLocal.",
    ];

    [Fact]
    public void EveryKeyOfTheCorpus_IsKnown()
    {
        var files = Files();
        var known = EveryField.Paths(EveryField.Kustomization.ToNode()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unknown = new SortedSet<string>(StringComparer.Ordinal);
        var read = 0;
        foreach (var file in files)
        {
            // Some cases of the corpus are broken on purpose; what can be read of them is looked at all the same.
            foreach (var document in YamlReader.ReadAll(File.ReadAllBytes(file), file, new DiagnosticBag()))
            {
                read++;
                unknown.UnionWith(EveryField.Paths(document).Where(path => !known.Contains(path) && !Open.Any(open => IsUnder(path, open))));
            }
        }

        Assert.True(read > 200, $"only {read} kustomizations were read");
        Assert.Empty(unknown);
    }

    // kustomize decodes keys whatever the case of their letters: 'nameprefix' and 'fieldref.fieldpath' are in use.
    private static bool IsUnder(string path, string open) => path.StartsWith(open, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Files()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Directory.Packages.props")))
        {
            root = root.Parent;
        }

        var corpus = Path.Combine(root?.Parent?.FullName ?? "", "shared", "corpus", "kustomize");
        Assert.SkipUnless(Directory.Exists(corpus), "the corpus of kustomizations (../shared/corpus/kustomize) is not here");
        return Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories)
            .Where(static file => Path.GetFileName(file) is "kustomization.yaml" or "kustomization.yml" or "Kustomization")
            .Order(StringComparer.Ordinal);
    }
}
