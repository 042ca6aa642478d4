using System.Globalization;
using System.Text;

namespace Manifests.Yaml.Writing;

/// <summary>The keys and indexes that lead to the node being written; turned into text only for a finding.</summary>
internal sealed class WritePath
{
    private readonly List<(string? Key, int Index)> steps = [];

    public void Push(string key) => steps.Add((key, 0));

    public void Push(int index) => steps.Add((null, index));

    public void Pop() => steps.RemoveAt(steps.Count - 1);

    /// <summary><c>spec.rules[0].host</c>; null for the root.</summary>
    public string? ToPath()
    {
        var text = new StringBuilder();
        foreach (var (key, index) in steps)
        {
            if (key is null)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
            else
            {
                AppendKey(text, key);
            }
        }

        return text.Length == 0 ? null : text.ToString();
    }

    private static void AppendKey(StringBuilder text, string key)
    {
        if (key.AsSpan().ContainsAny(".[]\0 ") || key.Length == 0)
        {
            text.Append("['").Append(key).Append("']");
            return;
        }

        text.Append(text.Length == 0 ? "" : ".").Append(key);
    }
}
