using Manifests.Schema.Import;
using Xunit;

namespace Manifests.Schema.Tests.Import;

public sealed class CatalogAdditionsTests
{
    private const string WithoutKinds = """{"definitions": {}, "paths": {}}""";
    private const string Mode = """ "mode": { "type": "string" } """;

    [Fact]
    public void AllowedValues_AreLaidOverReleasesWithout()
    {
        using var folder = Releases("kubernetes 1.30 1.31\n", "enum apps.v1/DeploymentSpec.mode A B@1.31-\n");

        Assert.Equal(["\"A\""], AllowedIn(folder, 30));
        Assert.Equal(["\"A\"", "\"B\""], AllowedIn(folder, 31));
    }

    [Fact]
    public void AllowedValuesOfTheDocument_AreNarrowed()
    {
        using var folder = Additions("kubernetes 1.36\n", "enum apps.v1/DeploymentSpec.mode A C\n")
            .With("kubernetes/swagger-1.36.json", OpenApiSamples.V2(""" "mode": { "type": "string", "enum": ["A", "B"] } """));

        Assert.Equal(["\"A\""], AllowedIn(folder, 36));
    }

    [Fact]
    public void Deprecation_IsKept()
    {
        using var folder = Releases("kubernetes 1.30 1.31\n", "deprecated apps/v1 Deployment since 1.29 by apps/v2\n");

        Assert.Equal(new Deprecation(new KubernetesVersion(1, 29), "apps/v2"), folder.Open().FindKind("apps/v1", "Deployment")!.Deprecation);
    }

    [Fact]
    public void Removal_IsKept_BehindTheLastRelease()
    {
        using var folder = Releases("kubernetes 1.30 1.31\n", "deprecated apps/v1 Deployment since 1.29 by apps/v2 removed 1.37\n");

        Assert.Equal(new KubernetesVersion(1, 37), folder.Open().FindKind("apps/v1", "Deployment")!.Removed);
    }

    [Fact]
    public void RemovalThatTheReleasesTellThemselves_IsTheirs()
    {
        using var folder = Additions("kubernetes 1.30 1.31\n", "deprecated apps/v1 Deployment since 1.29 removed 1.31\n")
            .With("kubernetes/swagger-1.30.json", OpenApiSamples.V2(Mode)).With("kubernetes/swagger-1.31.json", WithoutKinds);

        var kind = folder.Open().FindKind("apps/v1", "Deployment")!;
        Assert.Equal((new KubernetesVersion(1, 31), null), (kind.Removed, kind.Deprecation!.Removed));
    }

    [Theory]
    [InlineData("1.31")]
    [InlineData("1.30")]
    public void RemovalThatTheReleasesContradict_IsTold(string removed)
    {
        using var folder = Releases("kubernetes 1.30 1.31\n", $"deprecated apps/v1 Deployment since 1.29 removed {removed}\n");

        Assert.Equal(
            [$"additions.txt(1): warning MAN4222: the last release of the documents that serves 'apps/v1 Deployment' is 1.31, so its removal in {removed} was left out; write the release that is true, or remove the words."],
            folder.Findings());
    }

    [Fact]
    public void ShortNames_AreThoseOfEveryVersionOfTheKind()
    {
        using var folder = Releases("kubernetes 1.30 1.31\n", "short deployments.apps deploy dep\n");

        var catalog = folder.Open();
        Assert.Equal(["deploy", "dep"], catalog.FindKind("apps/v1", "Deployment")!.OtherNames);
        Assert.Equal(["deploy", "dep"], catalog.KindNames.Single().OtherNames);
    }

    [Fact]
    public void AllowedValueOfTwoWords_StandsInQuotes()
    {
        using var folder = Releases("kubernetes 1.30 1.31\n", "enum apps.v1/DeploymentSpec.mode \"server auth\" \"client auth\"@1.31- \"\"\n");

        Assert.Equal(["\"\"", "\"server auth\""], AllowedIn(folder, 30).Order(StringComparer.Ordinal));
        Assert.Equal(["\"\"", "\"client auth\"", "\"server auth\""], AllowedIn(folder, 31).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("scope apps/v1 Deploymint namespaced deployments", "apps/v1 Deploymint", "scope and plural were")]
    [InlineData("deprecated apps/v2 Deployment since 1.30", "apps/v2 Deployment", "deprecation was")]
    [InlineData("short deploymints.apps deploy", "deploymints.apps", "short names were")]
    [InlineData("short deployments deploy", "deployments", "short names were")]
    public void LineAboutAKindThatNoReleaseHas_IsTold(string line, string kind, string what)
    {
        using var folder = Releases("kubernetes 1.30 1.31\n", line + "\n");

        Assert.Equal(
            [$"additions.txt(1): warning MAN4220: no release has the kind '{kind}', so its {what} left out; correct the name, or remove the line."],
            folder.Findings());
    }

    [Fact]
    public void ScopeThatTheDocumentsSay_IsTold()
    {
        using var folder = Releases("kubernetes 1.30 1.31\n", "scope apps/v1 Deployment cluster deployments\n");

        Assert.Equal(
            ["additions.txt(1): warning MAN4221: the documents say themselves where objects of 'apps/v1 Deployment' live, so this line adds nothing; remove it."],
            folder.Findings());
    }

    [Fact]
    public void Scope_IsTakenWhereNoDocumentSaysIt()
    {
        using var folder = Additions("kubernetes 1.36\n", "scope apps/v1 Deployment namespaced deployments\n")
            .With("kubernetes/definitions-1.36.json", OpenApiSamples.DefinitionsOnly(Mode));

        var kind = folder.Open().FindKind("apps/v1", "Deployment")!;
        Assert.Equal((ResourceScope.Namespaced, "deployments"), (kind.Scope, kind.Plural));
    }

    [Fact]
    public void UnknownProperty_IsTold()
    {
        using var folder = Releases("kubernetes 1.30 1.31\n", "# none\nenum apps.v1/DeploymentSpec.mood A\n");

        Assert.Equal(
            ["additions.txt(2): warning MAN4219: no release has the property 'mood' of 'apps.v1/DeploymentSpec', so its allowed values were left out; correct the name, or remove the line."],
            folder.Findings());
    }

    [Theory]
    [InlineData("enum apps.v1/DeploymentSpec A")]
    [InlineData("enum apps.v1/DeploymentSpec.mode")]
    [InlineData("enum apps.v1/DeploymentSpec.mode A@new")]
    [InlineData("scope apps/v1 Deployment somewhere deployments")]
    [InlineData("deprecated apps/v1 Deployment since yesterday")]
    [InlineData("deprecated apps/v1 Deployment since 1.30 removed soon")]
    [InlineData("deprecated apps/v1 Deployment since 1.30 for apps/v2")]
    [InlineData("deprecated apps/v1 Deployment by apps/v2")]
    [InlineData("short deployments.apps")]
    public void UnreadableLine_IsTold(string line)
    {
        using var folder = Releases("kubernetes 1.30 1.31\n", line + "\n");

        Assert.Equal(
            [$"additions.txt(1): error MAN4218: '{line}' is no line of additions, or says again what a line before said; write 'scope <apiVersion> <kind> namespaced|cluster <plural>', 'deprecated <apiVersion> <kind> since <release> [by <apiVersion>] [removed <release>]', 'short <plural>[.<group>] <name> ...' or 'enum core.v1/Container.imagePullPolicy Always Never@1.35- \"two words\"'."],
            folder.Findings());
    }

    private static string[] AllowedIn(SourceFolder folder, int minor)
    {
        var release = new KubernetesVersion(1, minor);
        var mode = folder.Open().FindType("kubernetes/apps.v1", "DeploymentSpec")!.FindProperty("mode", release)!;
        return [.. mode.Type.Enum.Where(value => value.Versions.Contains(release)).Select(value => value.Json)];
    }

    private static SourceFolder Releases(string selection, string additions) => Additions(selection, additions)
        .With("kubernetes/swagger-1.30.json", OpenApiSamples.V2(Mode)).With("kubernetes/swagger-1.31.json", OpenApiSamples.V2(Mode));

    private static SourceFolder Additions(string selection, string additions)
    {
        var folder = new SourceFolder(selection);
        File.WriteAllText(Path.Combine(folder.Catalog, CatalogImport.AdditionsFile), additions);
        return folder;
    }
}
