using Manifests.Schema.Embedded;
using Manifests.Schema.Text;
using Xunit;

namespace Manifests.Schema.Tests.Embedded;

public sealed class KnownKindsTests
{
    private const string First = "catalog 1\n\nkind example.org/v1 Widget cluster widgets object\n metadata @kubernetes/meta.v1/ObjectMeta\n spec string\n";
    private const string Second = "catalog 1\n\nkind example.org/v1 Widget namespaced widgets object\n\nkind apps/v1 Deployment cluster - object\n";

    [Fact]
    public void WithoutOwnDefinitions_ItIsTheCatalog()
    {
        var kinds = new KnownKinds();

        Assert.Same(Catalog.Embedded.KindNames, kinds.KindNames);
        Assert.Same(Catalog.Embedded.FindKind("v1", "Pod"), kinds.FindKind("v1", "Pod"));
        Assert.Null(kinds.FindKind("example.org/v1", "Widget"));
        Assert.Equal(CatalogIdentity.OfEmbedded, kinds.Identity);
    }

    [Fact]
    public void OwnDefinitions_GoFirst_AndTheLastOfThemCounts()
    {
        var kinds = new KnownKinds();
        kinds.Add(static () => First);
        kinds.Add(static () => Second);

        Assert.Equal(ResourceScope.Namespaced, kinds.FindKind("example.org/v1", "Widget")!.Scope);
        Assert.Equal(ResourceScope.Cluster, kinds.FindKind("apps/v1", "Deployment")!.Scope);
        Assert.Equal(Catalog.Embedded.KindNames.Count + 1, kinds.KindNames.Count);
        Assert.Single(kinds.KindNames, static name => name is { ApiVersion: "apps/v1", Kind: "Deployment" });
    }

    [Fact]
    public void OwnDefinitions_ReferToTheTypesOfTheCatalog()
    {
        var kinds = new KnownKinds();
        kinds.Add(static () => First);
        var widget = kinds.FindKind("example.org/v1", "Widget")!;

        Assert.Equal("user", widget.Family);
        Assert.Equal("io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta", widget.Type.FormsOf("metadata")[0].Type.Name);
        Assert.NotEmpty(widget.Type.FormsOf("metadata")[0].Type.FormsOf("labels"));
    }

    [Fact]
    public void Text_IsAskedForOnce_WhenItIsNeeded()
    {
        var asked = 0;
        var kinds = new KnownKinds();
        kinds.Add(() =>
        {
            asked++;
            return First;
        });

        Assert.Equal(0, asked);
        Assert.NotNull(kinds.FindKind("example.org/v1", "Widget"));
        Assert.NotEmpty(kinds.KindNames);
        Assert.NotEmpty(kinds.Identity);
        Assert.Equal(1, asked);
    }

    [Fact]
    public void Identity_TellsDefinitionsApart_WhateverTheirOrder()
    {
        Assert.Equal(IdentityOf(First, Second), IdentityOf(Second, First));
        Assert.Equal(4, new HashSet<string> { IdentityOf(), IdentityOf(First), IdentityOf(Second), IdentityOf(First, Second) }.Count);
        Assert.Matches("^sha256:[0-9a-f]{16}$", IdentityOf(First));
    }

    private static string IdentityOf(params string[] texts)
    {
        var kinds = new KnownKinds();
        foreach (var text in texts)
        {
            kinds.Add(() => text);
        }

        return kinds.Identity;
    }
}
