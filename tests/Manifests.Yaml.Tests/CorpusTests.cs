using Manifests.Diagnostics;
using Xunit;

namespace Manifests.Yaml.Tests;

/// <summary>Thousands of files that real projects wrote.</summary>
public sealed class CorpusTests
{
    // A file that kustomize refuses too, and one whose repeated keys it accepts, which the API server's strict reading would not.
    private static readonly string[] KnownFindings =
    [
        "cases/basic_io__TestBasicIO3812/in/service.yaml(11,5): error MAN1001",
        "cases/configmaps__TestGeneratorRepeatsInKustomization/in/kustomization.yaml(11,3): error MAN1011",
        "cases/configmaps__TestGeneratorRepeatsInKustomization/in/kustomization.yaml(16,3): error MAN1011",
    ];

    [Theory]
    [InlineData("corpus/kustomize")]
    [InlineData("upstream/crds")]
    [InlineData("corpus/pod-security")]
    public void RealFile_ReadsBackEqual(string folder)
    {
        var root = Path.Combine(RealManifests.Root, "..", "shared", folder);
        if (!Directory.Exists(root))
        {
            Assert.Skip($"../shared/{folder} is not on this machine.");
        }

        var failures = new List<string>();
        var documents = 0;
        foreach (var file in Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var diagnostics = new DiagnosticBag();
            var read = YamlReader.ReadAll(File.ReadAllBytes(file), Path.GetRelativePath(root, file), diagnostics);
            failures.AddRange(diagnostics.ToSorted().Select(static found => found.ToString())
                .Where(static found => !KnownFindings.Any(known => found.StartsWith(known, StringComparison.Ordinal))));
            var again = YamlText.ReadAll(YamlText.WriteAll(read));
            if (again.Count != read.Count || !read.Zip(again).All(static pair => pair.First.ValueEquals(pair.Second)))
            {
                failures.Add($"{file} does not read back equal");
            }

            documents += read.Count;
        }

        Assert.True(documents > 100);
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }
}
