using System.Text;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.KubeflowOnEks;

/// <summary>Every key and value of a document, so that a test can look for a text wherever it is.</summary>
internal static class NodeTexts
{
    public static string Of(Node node)
    {
        var texts = new StringBuilder();
        Append(texts, node);
        return texts.ToString();
    }

    private static void Append(StringBuilder texts, Node node)
    {
        switch (node)
        {
            case Mapping map:
                foreach (var entry in map)
                {
                    texts.Append(entry.Key).Append('\n');
                    Append(texts, entry.Value);
                }

                break;
            case Sequence list:
                foreach (var item in list)
                {
                    Append(texts, item);
                }

                break;
            case Scalar scalar:
                texts.Append(scalar.Text).Append('\n');
                break;
        }
    }
}
