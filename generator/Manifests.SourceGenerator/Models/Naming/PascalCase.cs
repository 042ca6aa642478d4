using System.Text;

namespace Manifests.SourceGenerator.Models;

/// <summary>Turns keys of manifests into C# names.</summary>
internal static class PascalCase
{
    /// <summary>
    /// The words of a key with a capital first, all else kept, so acronyms stay as they are: <c>nodeRoleARN</c> is
    /// <c>NodeRoleARN</c>, <c>x-foo.bar</c> is <c>XFooBar</c>. A name that would start with a digit gets <c>Value</c> in front;
    /// a key without letters and digits is <c>Value</c>.
    /// </summary>
    public static string Of(string key)
    {
        var name = new StringBuilder(key.Length + 5);
        var startsWord = true;
        foreach (var letter in key)
        {
            if (!IsAsciiLetterOrDigit(letter))
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord && letter is >= 'a' and <= 'z' ? (char)(letter - 'a' + 'A') : letter);
            startsWord = false;
        }

        if (name.Length == 0 || name[0] is >= '0' and <= '9')
        {
            name.Insert(0, "Value");
        }

        return name.ToString();
    }

    private static bool IsAsciiLetterOrDigit(char letter) =>
        letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}
