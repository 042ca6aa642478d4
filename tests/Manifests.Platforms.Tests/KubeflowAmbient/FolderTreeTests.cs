namespace Manifests.Platforms.Tests.KubeflowAmbient;

public sealed class FolderTreeTests
{
    [Fact]
    public void NestedFoldersAndComments_BecomePaths() =>
        Assert.Equal(
            ["top", "top/apps", "top/apps/web.yaml", "top/base", "top/base/deep", "top/base/deep/x.yaml"],
            FolderTree.Paths("top/\n├── apps/\n│   └── web.yaml  # one\n└── base/\n    └── deep/\n        └── x.yaml\n"));
}
