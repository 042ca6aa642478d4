using System.Collections.Immutable;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Platforms.Aktus;
using Manifests.Platforms.ArgoflowAws;
using Manifests.Platforms.Asya;
using Manifests.Platforms.KubeflowAmbient;
using Manifests.Platforms.KubeflowOnEks;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.Settings;

/// <summary>Each setting of each platform refuses a value of another type, at the setting's own line.</summary>
public sealed class WrongTypeTests
{
    [Fact]
    public void Aktus_RefusesEach() => AssertRefused<AktusSettings>();

    [Fact]
    public void ArgoflowAws_RefusesEach() => AssertRefused<ArgoflowAwsSettings>();

    [Fact]
    public void Asya_RefusesEach() => AssertRefused<AsyaSettings>();

    [Fact]
    public void KubeflowAmbient_RefusesEach() => AssertRefused<KubeflowAmbientSettings>();

    [Fact]
    public void KubeflowOnEks_RefusesEach() => AssertRefused<KubeflowOnEksSettings>();

    private static void AssertRefused<T>()
        where T : class, ISettings<T>
    {
        var keys = KeysOf<T>();

        Assert.NotEmpty(keys);
        Assert.All(keys, static key =>
        {
            // Neither a text nor a number, a choice, a list, nor a map of anything that a platform has.
            var findings = Findings<T>($"# One line above.\n{key}: {{ x: {{ y: z }} }}\n")
                .Where(found => found.Path is { } path && (path == key || path.StartsWith(key + ".", StringComparison.Ordinal)))
                .ToArray();

            Assert.NotEmpty(findings);
            Assert.All(findings, static found => Assert.Equal(("f.yaml", 2, Severity.Error), (found.Location.File, found.Location.Line, found.Severity)));
        });
    }

    private static IReadOnlyList<string> KeysOf<T>()
        where T : class, ISettings<T>
    {
        var reader = new SettingsReader(new Mapping(), new DiagnosticBag());
        _ = T.Bind(reader);
        return reader.KnownKeys;
    }

    private static ImmutableArray<Diagnostic> Findings<T>(string text)
        where T : class, ISettings<T>
    {
        var found = new DiagnosticBag();
        Assert.Null(SettingsFile.Parse<T>(Encoding.UTF8.GetBytes(text), "f.yaml", found));
        return found.ToSorted();
    }
}
