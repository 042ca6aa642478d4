using System.Text.RegularExpressions;
using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>Finds Secrets that are written out inside of a text: patches of kustomizations, values of charts.</summary>
internal static partial class SecretTexts
{
    /// <summary>Whether a value, or a text inside of it, holds a Secret with values.</summary>
    public static bool HasSecret(Node value) => value switch
    {
        Mapping map => map.Any(static entry => HasSecret(entry.Value)) || IsSecret(map),
        Sequence list => list.Any(HasSecret),
        Scalar { Kind: ScalarKind.String } text => HasSecret(text.Text),
        _ => false,
    };

    /// <summary>Whether a text holds a document of a Secret.</summary>
    public static bool HasSecret(string text) => text.Contains("Secret", StringComparison.Ordinal) && SecretLine().IsMatch(text);

    private static bool IsSecret(Mapping map) =>
        map.TextOf("kind") == "Secret" && (map.ContainsKey("data") || map.ContainsKey("stringData"));

    [GeneratedRegex("""(^|[{,\n])[\t -]*["']?kind["']?[\t ]*:[\t ]*["']?Secret["']?[\t ]*($|[\r\n,}#])""")]
    private static partial Regex SecretLine();
}
