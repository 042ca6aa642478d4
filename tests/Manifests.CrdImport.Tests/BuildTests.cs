namespace Manifests.CrdImport.Tests;

/// <summary>The real targets in a real build.</summary>
public sealed class BuildTests
{
    private const string Catalog = "obj/Debug/net10.0/manifests/user/crds.catalog";

    [Fact]
    public void WrongDefinitions_AreErrorsOfTheBuildAtTheirPlace()
    {
        using var project = new ProjectFolder()
            .WithProject("""<KubernetesCrd Include="crds/*.yaml" /><KubernetesCrd Include="gone.yaml" />""")
            .WithWidget("crds/typo.yaml", "{type: object, propeties: {}}")
            .With("crds/service ä.yaml", "apiVersion: v1\nkind: Service\n");

        var (exitCode, lines) = project.Build();

        Assert.NotEqual(0, exitCode);
        Assert.Equal(
            [
                "Shop.csproj : error MAN4300: the files of the item KubernetesCrd have errors, so nothing was compiled; mend what is told above and build again.",
                "Shop.csproj : error MAN4301: the item KubernetesCrd names 'gone.yaml', which does not exist; correct the path, or add the file.",
                "crds/service ä.yaml : error MAN4209: the file holds no CustomResourceDefinition of apiextensions.k8s.io/v1; its first document is 'v1 Service'. Leave the file out, or convert it. [Shop.csproj]",
                "crds/typo.yaml(16,32): error MAN2010: unknown field 'propeties'; did you mean 'properties'? [spec.versions[0].schema.openAPIV3Schema.properties.spec.propeties of apiextensions.k8s.io/v1 CustomResourceDefinition widgets.example.org] [Shop.csproj]",
            ],
            lines.Where(static line => line.Contains(": error ", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
        Assert.False(File.Exists(project.PathOf(Catalog)));
        Assert.False(File.Exists(project.PathOf("bin/Debug/net10.0/Shop.dll")));
    }

    [Fact]
    public void ProgramThatIsMissing_IsTold()
    {
        using var project = new ProjectFolder().WithProject("""<KubernetesCrd Include="crds/*.yaml" />""").WithWidget("crds/a.yaml", "{type: object}");

        var (exitCode, lines) = project.Build($"-p:ManifestsCrdImportTool={project.PathOf("gone.dll")}");

        Assert.NotEqual(0, exitCode);
        Assert.Matches(
            "^Shop.csproj : error MAN4305: the program that imports the files of the item KubernetesCrd ended with exit code [0-9]+ instead of an answer; see above what it or 'dotnet' said, and whether 'gone.dll' is there.$",
            Assert.Single(lines.Distinct(), static line => line.Contains(": error ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Definitions_AreImportedWhenTheyChanged_AndNotOtherwise()
    {
        using var project = new ProjectFolder()
            .WithProject("""<KubernetesCrd Include="crds/*.yaml" />""")
            .WithWidget("crds/a.yaml", "{type: object, properties: {a: {type: string, description: First.}}}");
        var catalog = project.PathOf(Catalog);
        var stamp = project.PathOf("obj/Debug/net10.0/manifests/crds.stamp");

        Imports(project, isImported: true);
        Assert.EndsWith(" spec object\n  a string doc \"First.\"\n", File.ReadAllText(catalog), StringComparison.Ordinal);
        Imports(project, isImported: false);

        // A comment is a change of the file, but not of what it says: nothing is compiled again.
        var before = File.GetLastWriteTimeUtc(catalog);
        File.AppendAllText(project.PathOf("crds/a.yaml"), "# a comment\n");
        Imports(project, isImported: true);
        Assert.Equal(before, File.GetLastWriteTimeUtc(catalog));

        File.Delete(catalog);
        Imports(project, isImported: true);
        Assert.True(File.Exists(catalog));

        // A file that goes changes no time of those that stay.
        project.WithWidget("crds/b.yaml", "{type: object}").With("crds/a.yaml", File.ReadAllText(project.PathOf("crds/a.yaml")).Replace("idget", "adget", StringComparison.Ordinal));
        Imports(project, isImported: true);
        Assert.Contains("Widget", File.ReadAllText(catalog), StringComparison.Ordinal);
        File.Delete(project.PathOf("crds/b.yaml"));
        Imports(project, isImported: true);
        Assert.DoesNotContain("Widget", File.ReadAllText(catalog), StringComparison.Ordinal);

        void Imports(ProjectFolder built, bool isImported)
        {
            var time = File.Exists(stamp) ? File.GetLastWriteTimeUtc(stamp) : default;
            var (exitCode, lines) = built.Import();
            Assert.True(exitCode == 0, string.Join('\n', lines));
            Assert.Equal(isImported, time != File.GetLastWriteTimeUtc(stamp));
        }
    }
}
