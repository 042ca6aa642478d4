using System.Text;

namespace Manifests;

/// <summary>Keys of a conf file.</summary>
internal static class SnakeCase
{
    /// <summary><c>hostedZoneId</c> is hosted_zone_id.</summary>
    public static string Of(string camelCase)
    {
        var snake = new StringBuilder(camelCase.Length + 4);
        foreach (var letter in camelCase)
        {
            if (char.IsAsciiLetterUpper(letter))
            {
                snake.Append('_').Append(char.ToLowerInvariant(letter));
            }
            else
            {
                snake.Append(letter);
            }
        }

        return snake.ToString();
    }
}
