using System.Text;

namespace Manifests.CrdImport.Tests;

public sealed class ImportRunTests
{
    [Fact]
    public void GoodDefinitions_BecomeTheCatalogFile_Silently()
    {
        using var project = new ProjectFolder().WithWidget("a.yaml", "{type: object, description: Größe}");

        Assert.Equal((ImportRun.Clean, ""), Run(project, "a.yaml"));
        Assert.Equal(
            """
            catalog 1

            kind example.org/v1 Widget cluster widgets stored object
             apiVersion string
             kind string
             metadata @kubernetes/meta.v1/ObjectMeta
             spec object doc "Größe"

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(project.PathOf("out/user/crds.catalog")));
        Assert.Single(Directory.EnumerateFiles(project.PathOf("out/user")));
    }

    [Fact]
    public void BadDefinition_LeavesTheCatalogFileAsItWas()
    {
        using var project = new ProjectFolder().WithWidget("a.yaml", "{}").With("out/user/crds.catalog", "before");

        Assert.Equal(
            (ImportRun.Findings, "a.yaml(16,17): error MAN4212: the schema of 'widgets.example.org' is not structural at 'spec': it has no 'type', and neither x-kubernetes-int-or-string nor x-kubernetes-preserve-unknown-fields stands in for it. A server refuses such a CustomResourceDefinition; correct the schema.\n"),
            Run(project, "a.yaml"));
        Assert.Equal("before", File.ReadAllText(project.PathOf("out/user/crds.catalog")));
    }

    [Fact]
    public void ListThatIsMissing_IsTold()
    {
        using var project = new ProjectFolder();
        using var output = new MemoryStream();

        Assert.Equal(ImportRun.Findings, ImportRun.Run([project.PathOf("list.txt"), project.PathOf("out")], output));
        Assert.Matches("list.txt: error MAN4217: the document could not be read: .+ Make the file readable and run again.\n$", Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void CatalogThatCannotBeWritten_IsTold()
    {
        // A file where the folder would be made stands in for every reason not to be able to write.
        using var project = new ProjectFolder().WithWidget("a.yaml", "{type: object}").With("out", "");

        var (exitCode, lines) = Run(project, "a.yaml");

        Assert.Equal(ImportRun.Findings, exitCode);
        Assert.Matches("^out/user/crds.catalog: error MAN4216: the catalog could not be written: .+ Make the folder writable and run again; nothing was changed.\n$", lines);
    }

    [Theory]
    [InlineData]
    [InlineData("one")]
    [InlineData("one", "two", "three")]
    public void OtherArguments_AreRefused(params string[] arguments)
    {
        using var output = new MemoryStream();

        Assert.Equal(ImportRun.Usage, ImportRun.Run(arguments, output));
        Assert.Equal("usage: Manifests.CrdImport <list of files> <catalog file>\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    private static (int ExitCode, string Lines) Run(ProjectFolder project, params string[] files)
    {
        project.With("list.txt", string.Concat(files.Select(file => $"{project.PathOf(file)}\t{project.PathOf("Shop.csproj")}\n")));
        using var output = new MemoryStream();
        var exitCode = ImportRun.Run([project.PathOf("list.txt"), project.PathOf("out/user/crds.catalog")], output);
        return (exitCode, Encoding.UTF8.GetString(output.ToArray()).Replace(project.PathOf("") + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }
}
