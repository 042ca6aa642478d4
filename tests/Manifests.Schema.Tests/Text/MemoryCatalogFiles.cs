using Manifests.Schema.Text;

namespace Manifests.Schema.Tests.Text;

internal sealed class MemoryCatalogFiles(Dictionary<string, string> files) : ICatalogFiles
{
    public List<string> Asked { get; } = [];

    public string? ReadText(string path)
    {
        Asked.Add(path);
        return files.GetValueOrDefault(path);
    }
}
