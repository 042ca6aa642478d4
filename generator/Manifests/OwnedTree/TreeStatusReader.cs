namespace Manifests;

internal static class TreeStatusReader
{
    public static TreeStatus Read(RenderResult result) => throw new NotSupportedException(result.Catalog);
}
