namespace Manifests;

internal sealed class TreeWriting(RenderResult result, bool force)
{
    public WriteReport Run() => throw new NotSupportedException($"{result} {force}");
}
