using Manifests.Testing;

namespace Manifests.SourceGenerator.Tests.Models;

public sealed class ModelEmissionTests
{
    [Fact]
    public void SampleCatalog_BecomesModels() => Snapshot.Verify(ModelCompilation.Generated(SampleModels.File), "cs");

    [Fact]
    public void SampleCatalog_CompilesWithoutWarning() => Assert.Empty(ModelCompilation.Findings("", SampleModels.File));

    [Fact]
    public void FileOrder_DoesNotShow()
    {
        var other = ModelCompilation.File("catalog 1\n\nkind a.example.com/v1 First cluster - object\n size integer\n", "/repo/catalog/other/a.catalog");

        Assert.Equal(Sources(SampleModels.File, other), Sources(other, SampleModels.File));
    }

    [Fact]
    public void SharedTypes_AreFoundAcrossFiles()
    {
        var core = ModelCompilation.File(
            "catalog 1\npackage io.k8s.api.core.v1\n\ntype Probe object\n port! int-or-string\n", "/repo/catalog/kubernetes/core.v1.catalog");
        var apps = ModelCompilation.File(
            "catalog 1\npackage io.k8s.api.apps.v1\n\nkind apps/v1 Server namespaced servers @Server\n\ntype Server object\n metadata object\n probe @core.v1/Probe\n",
            "/repo/catalog/kubernetes/apps.v1.catalog");

        Assert.Empty(ModelCompilation.Findings(
            """
            using Acme.Apps.V1;
            internal static class User
            {
                public static Server Server => new("web") { Probe = new Acme.Core.V1.Probe { Port = "http" } };
            }
            """,
            core,
            apps));
    }

    [Fact]
    public void ListsAndAnswersOfTheServer_GetNoModel()
    {
        var file = ModelCompilation.File(
            """
            catalog 1
            package io.k8s.apimachinery.pkg.apis.meta.v1

            kind v1 Status cluster - @Status

            kind v1 ThingList cluster - @ThingList

            type ListMeta object
             continue string

            type Status object
             code integer

            type ThingList object
             items [string]
             metadata @ListMeta
            """,
            "/repo/catalog/kubernetes/meta.v1.catalog");

        Assert.Empty(Sources(file));
    }

    [Fact]
    public void SpelledOutLabelSelector_IsTheSharedOne()
    {
        var file = ModelCompilation.File(
            """
            catalog 1

            kind example.com/v1 Thing namespaced - object
             selector object
              matchExpressions array
               :items object
                key! string
                operator! string
                values [string]
              matchLabels {string}
             other object
              matchLabels {string}
            """);

        Assert.Empty(ModelCompilation.Findings("", file));
        Assert.Contains("public global::Manifests.Models.Meta.V1.LabelSelector? Selector ", ModelCompilation.Generated(file), StringComparison.Ordinal);
        Assert.Contains("public global::Acme.Example.V1.ThingOther? Other ", ModelCompilation.Generated(file), StringComparison.Ordinal);
    }

    private static string[] Sources(params InMemoryText[] files) =>
    [
        .. ModelCompilation.Driver(files).RunGenerators(ModelCompilation.Of(""), TestContext.Current.CancellationToken)
            .GetRunResult().GeneratedTrees.Select(static tree => tree.FilePath + "\n" + tree),
    ];
}
