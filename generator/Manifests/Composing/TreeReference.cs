using System.Text;

namespace Manifests;

/// <summary>The mark by which a text names an entry of the tree until rendering knows from where it is named.</summary>
internal static class TreeReference
{
    // Brackets that no manifest uses, and a word, so that a user's own text is never taken for a mark.
    private const string Open = "⟦tree:";
    private const string Close = "⟧";

    public static string To(string path) => Open + path + Close;

    public static bool IsIn(string text) => text.Contains(Open, StringComparison.Ordinal);

    /// <summary>Replaces every mark by the path from a folder to the entry.</summary>
    public static string Resolve(string text, string fromFolder)
    {
        var built = new StringBuilder(text.Length);
        var at = 0;
        while (true)
        {
            var open = text.IndexOf(Open, at, StringComparison.Ordinal);
            var close = open < 0 ? -1 : text.IndexOf(Close, open, StringComparison.Ordinal);
            if (close < 0)
            {
                return built.Append(text, at, text.Length - at).ToString();
            }

            built.Append(text, at, open - at);
            built.Append(TreePath.Relative(fromFolder, text[(open + Open.Length)..close]));
            at = close + Close.Length;
        }
    }
}
