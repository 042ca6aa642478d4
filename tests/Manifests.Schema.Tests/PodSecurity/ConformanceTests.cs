using System.Globalization;
using System.Text.RegularExpressions;
using Manifests.Schema.PodSecurity;
using Manifests.Schema.Tests.Import;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Schema.Tests.PodSecurity;

/// <summary>All fixtures that upstream proves its own checks on.</summary>
public sealed partial class ConformanceTests
{
    // At the level restricted these take the place of the controls of the level baseline.
    private static readonly Dictionary<string, string> Replacing = new(StringComparer.OrdinalIgnoreCase)
    {
        ["hostPathVolumes"] = "restrictedVolumes",
        ["capabilities_baseline"] = "capabilities_restricted",
        ["seccompProfile_baseline"] = "seccompProfile_restricted",
    };

    // What upstream's fixtures break besides, because the rule they are for cannot be broken alone.
    private static readonly Dictionary<string, string> Companions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["windowsHostProcess"] = "hostNamespaces",
        ["privileged"] = "allowPrivilegeEscalation",
        ["allowPrivilegeEscalation"] = "capabilities_restricted",
    };

    [Fact]
    public void EveryFixture_PassesOrFailsForItsCheck()
    {
        var folder = Path.GetFullPath(Path.Combine(Upstream.CatalogFolder, "..", "..", "..", "shared", "corpus", "pod-security"));
        if (!Directory.Exists(folder))
        {
            Assert.Skip($"There is no {folder}: the fixtures lie beside the repository, not in it.");
        }

        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var place = Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar);
            var (policy, isFailing) = (PolicyOf(place[0], place[1]), place[2] == "fail");
            var broken = Broken(file, policy);
            var key = string.Join('/', place[..3]);
            counts[key] = counts.GetValueOrDefault(key) + 1;
            if (isFailing ? !IsBrokenFor(CheckOf(place[3], policy), broken) : broken.Length > 0)
            {
                problems.Add($"{string.Join('/', place)}: {string.Join(", ", broken)}");
            }
        }

        foreach (var (key, count) in counts)
        {
            TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{key}: {count}"));
        }

        Assert.True(counts.Values.Sum() >= 656, "Some fixtures are gone.");
        Assert.Empty(problems);
    }

    private static bool IsBrokenFor(string check, string[] broken) =>
        broken.Contains(check, StringComparer.OrdinalIgnoreCase)
        && broken.Length <= 2
        && broken.All(id => string.Equals(id, check, StringComparison.OrdinalIgnoreCase)
            || string.Equals(id, Companions.GetValueOrDefault(check), StringComparison.OrdinalIgnoreCase));

    private static string[] Broken(string file, PodSecurityPolicy policy)
    {
        var pod = Assert.IsType<Mapping>(YamlReader.ReadSingle(File.ReadAllText(file), file, new()));
        return [.. PodSecurityStandards.Review(pod.MappingOf("metadata"), pod.MappingOf("spec")!, "")
            .Where(violation => violation.Breaks(policy))
            .Select(static violation => violation.Control.Id)
            .Distinct()];
    }

    private static PodSecurityPolicy PolicyOf(string level, string version) =>
        new(level == "restricted" ? PodSecurityLevel.Restricted : PodSecurityLevel.Baseline, KubernetesVersion.Parse(version));

    private static string CheckOf(string file, PodSecurityPolicy policy)
    {
        var name = Number().Replace(file, "");
        return policy.Level == PodSecurityLevel.Restricted && Replacing.TryGetValue(name, out var other) ? other : name;
    }

    [GeneratedRegex("[0-9]*\\.yaml$")]
    private static partial Regex Number();
}
