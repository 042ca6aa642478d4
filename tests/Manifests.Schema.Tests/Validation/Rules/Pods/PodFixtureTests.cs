using Manifests.Diagnostics;
using Manifests.Schema.Text;
using Manifests.Schema.Validation;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules.Pods;

/// <summary>Pods that are valid for their release, whatever Pod Security says of them.</summary>
public sealed class PodFixtureTests
{
    [Fact]
    public void FixturesOfPodSecurity_AreAccepted()
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "corpus", "pod-security");
        if (!Directory.Exists(folder))
        {
            Assert.Skip($"There is no {Path.GetFullPath(folder)}: the fixtures lie beside the repository, not in it.");
        }

        var files = Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        var problems = files.SelectMany(Problems).ToArray();

        Assert.True(files.Length > 500, $"found only {files.Length} fixtures");
        Assert.True(problems.Length == 0, string.Join("\n", problems));
    }

    private static IEnumerable<string> Problems(string file)
    {
        var release = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(file)))!;
        var bag = new DiagnosticBag();
        var pod = (Mapping)YamlReader.ReadSingle(File.ReadAllText(file), file, bag)!;
        new ResourceValidator(Catalog.Embedded, new() { KubernetesVersion = KubernetesVersion.Parse(release) }).Validate(pod, bag);

        // The names of some fixtures have underscores, which no server takes; the tests they come from do not look at names.
        return bag.ToSorted()
            .Where(static found => found.Severity == Severity.Error && found.Path != "metadata.name")
            .Select(static found => found.ToString());
    }
}
