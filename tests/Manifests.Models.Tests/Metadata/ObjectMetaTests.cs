using Manifests.Testing;

namespace Manifests.Models.Tests.Metadata;

public sealed class ObjectMetaTests
{
    [Fact]
    public void Nothing_IsWrittenAsEmptyMap() => YamlAssert.Equivalent("{}", new ObjectMeta().ToNode());

    [Fact]
    public void EmptyLabels_AreWrittenOnlyWhenAssigned()
    {
        YamlAssert.Equivalent("{labels: {}}", new ObjectMeta { Labels = [] }.ToNode());
        YamlAssert.Equivalent("{labels: {}}", (new ObjectMeta { Labels = [] } with { }).ToNode());
    }

    [Fact]
    public void EachField_IsWritten() => YamlAssert.Equivalent(
        """
        name: web
        generateName: web-
        namespace: shop
        labels: {app: web}
        annotations: {note: "yes"}
        finalizers: [example.com/keep]
        ownerReferences:
          - {apiVersion: v1, kind: Pod, name: owner, uid: "1", blockOwnerDeletion: true, controller: false}
        """,
        new ObjectMeta
        {
            Name = "web",
            GenerateName = "web-",
            Namespace = "shop",
            Labels = { ["app"] = "web" },
            Annotations = { ["note"] = "yes" },
            Finalizers = ["example.com/keep"],
            OwnerReferences = [new("v1", "Pod", "owner", "1") { BlockOwnerDeletion = true, Controller = false }],
        }.ToNode());

    [Fact]
    public void Labels_AreSorted() =>
        Assert.Equal(["a", "b"], new ObjectMeta { Labels = { ["b"] = "2", ["a"] = "1" } }.ToMapping().MappingOf("labels")!.Select(static entry => entry.Key));

    [Fact]
    public void Copy_HasItsOwnLabels()
    {
        var meta = new ObjectMeta { Name = "web", Labels = { ["app"] = "web" } };
        var copy = meta with { Name = "api" };
        copy.Labels["app"] = "api";
        copy.Annotations["note"] = "new";

        Assert.Equal("web", meta.Labels["app"]);
        Assert.Empty(meta.Annotations);
    }

    [Fact]
    public void EqualTexts_AreEqual()
    {
        Assert.Equal(new ObjectMeta { Labels = { ["a"] = "1", ["b"] = "2" } }, new ObjectMeta { Labels = { ["b"] = "2", ["a"] = "1" } });
        Assert.NotEqual(new ObjectMeta(), new ObjectMeta { Labels = [] });
    }
}
