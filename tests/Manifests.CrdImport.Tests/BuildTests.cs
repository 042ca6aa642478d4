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
    public void Definitions_AreImportedWhenTheyChanged_AndNotOtherwise()
    {
        using var project = new ProjectFolder()
            .WithProject("""<KubernetesCrd Include="crds/*.yaml" />""")
            .WithWidget("crds/a.yaml", "{type: object, properties: {a: {type: string, description: First.}}}");
        var catalog = project.PathOf(Catalog);
        var stamp = project.PathOf("obj/Debug/net10.0/manifests/crds.stamp");

        Builds(project, isImported: true);
        Assert.EndsWith(" spec object\n  a string doc \"First.\"\n", File.ReadAllText(catalog), StringComparison.Ordinal);
        Builds(project, isImported: false, "--no-restore");

        // A comment is a change of the file, but not of what it says: nothing is compiled again.
        var before = File.GetLastWriteTimeUtc(catalog);
        File.AppendAllText(project.PathOf("crds/a.yaml"), "# a comment\n");
        Builds(project, isImported: true, "--no-restore");
        Assert.Equal(before, File.GetLastWriteTimeUtc(catalog));

        File.Delete(catalog);
        Builds(project, isImported: true, "--no-restore");
        Assert.True(File.Exists(catalog));

        // A file that goes changes no time of those that stay.
        project.WithWidget("crds/b.yaml", "{type: object}").With("crds/a.yaml", File.ReadAllText(project.PathOf("crds/a.yaml")).Replace("idget", "adget", StringComparison.Ordinal));
        Builds(project, isImported: true, "--no-restore");
        Assert.Contains("Widget", File.ReadAllText(catalog), StringComparison.Ordinal);
        File.Delete(project.PathOf("crds/b.yaml"));
        Builds(project, isImported: true, "--no-restore");
        Assert.DoesNotContain("Widget", File.ReadAllText(catalog), StringComparison.Ordinal);

        void Builds(ProjectFolder built, bool isImported, params string[] arguments)
        {
            var time = File.Exists(stamp) ? File.GetLastWriteTimeUtc(stamp) : default;
            var (exitCode, lines) = built.Build(arguments);
            Assert.True(exitCode == 0, string.Join('\n', lines));
            Assert.Equal(isImported, time != File.GetLastWriteTimeUtc(stamp));
        }
    }
}
