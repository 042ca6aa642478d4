using Manifests.Yaml;

namespace Manifests.Models.Iam;

/// <summary>
/// Lists of a policy: one value is written as a text, more as a list in their order. AWS reads both the same; the text is
/// the form of its own documents, and the one that some services turn a list of one into.
/// </summary>
internal static class StringOrList
{
    public static Node ToNode(ValueList<string> values)
    {
        if (values.Count == 1)
        {
            return Scalar.Of(values[0]);
        }

        var list = new Sequence(values.Count);
        foreach (var value in values)
        {
            list.Add(Scalar.Of(value));
        }

        return list;
    }
}
