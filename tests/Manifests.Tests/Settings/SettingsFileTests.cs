using Manifests.Diagnostics;

namespace Manifests.Tests.Settings;

public sealed class SettingsFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("settings").FullName;

    [Fact]
    public void ExistingFile_IsBound()
    {
        var path = Write("dev.yaml", "hostname: a\n");
        var diagnostics = new DiagnosticBag();

        var settings = SettingsFile.Load<SampleSettings>(path, diagnostics);

        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal("a", settings?.Hostname);
    }

    [Fact]
    public void MissingFile_NamesItsNeighbours()
    {
        Write("prod.yaml", "");
        Write("dev.yaml", "");
        var path = Path.Combine(folder, "staging.yaml");

        Assert.Equal(
            [$"{path}: error MAN1100: the settings file does not exist. Create it, or choose one of those beside it: dev.yaml, prod.yaml."],
            Findings<SampleSettings>(path));
    }

    [Fact]
    public void MissingFolder_SaysWhatIsNeeded()
    {
        var path = Path.Combine(folder, "nowhere", "dev.yaml");

        Assert.Equal(
            [$"{path}: error MAN1100: the settings file does not exist. Create it. Needed at least: hostname."],
            Findings<SampleSettings>(path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    [InlineData("~\n")]
    public void EmptyFile_SaysWhatIsNeeded(string content)
    {
        var path = Write("dev.yaml", content);

        Assert.Equal(
            [$"{path}: error MAN1102: the settings file is empty; expected a map of settings. Needed at least: hostname."],
            Findings<SampleSettings>(path));
    }

    [Fact]
    public void EmptyFile_WhenNothingIsRequired_OffersEmptyMap()
    {
        var path = Write("dev.yaml", "");

        Assert.Equal(
            [$"{path}: error MAN1102: the settings file is empty; expected a map of settings. Write {{}} to take every default."],
            Findings<NoNeeds>(path));
        Assert.Empty(Findings<NoNeeds>(Write("prod.yaml", "{}")));
    }

    [Fact]
    public void ListAtTheRoot_IsRefused()
    {
        var path = Write("dev.yaml", "- hostname: a\n");

        Assert.Equal(
            [$"{path}(1,1): error MAN1103: expected a map of settings, found a list. Needed at least: hostname."],
            Findings<SampleSettings>(path));
    }

    [Fact]
    public void SecondDocument_IsRefused()
    {
        var path = Write("dev.yaml", "hostname: a\n---\nhostname: b\n");

        Assert.Equal(
            [$"{path}(3,1): error MAN1022: the file has 2 documents; exactly one is expected. Remove the others, or split the file at '---'."],
            Findings<SampleSettings>(path));
    }

    [Fact]
    public void Directory_IsRefused() => Assert.Equal(
        [$"{folder}: error MAN1101: the settings file cannot be read: it is a directory. Put a file in its place."],
        Findings<SampleSettings>(folder));

    [Fact]
    public void TabIndentation_IsTheReadersFinding()
    {
        var path = Write("dev.yaml", "main:\n\tname: a\n");

        Assert.Contains(Findings<SampleSettings>(path), static finding => finding.Contains("MAN1002", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static IEnumerable<string> Findings<T>(string path)
        where T : class, ISettings<T>
    {
        var diagnostics = new DiagnosticBag();
        var settings = SettingsFile.Load<T>(path, diagnostics);
        Assert.Equal(settings is null, diagnostics.HasErrors);
        return diagnostics.ToSorted().Select(static finding => finding.ToString());
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
