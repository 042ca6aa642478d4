using System.Security.Cryptography;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>The hash that kustomize adds to the names of what it generates.</summary>
/// <remarks>Source: kustomize 5.6, <c>api/hasher/hasher.go</c>: ten digits of the SHA-256 of the content as Go writes JSON.</remarks>
internal static class ContentHash
{
    private const int Length = 10;

    public static string OfConfigMap(IEnumerable<Literal> literals)
    {
        var data = new Mapping();
        foreach (var literal in literals.OrderBy(static literal => literal.Key, StringComparer.Ordinal))
        {
            data.Set(literal.Key, literal.Value);
        }

        // The name is not part of the content; kustomize writes it empty.
        var content = new Mapping { { "data", data }, { "kind", "ConfigMap" }, { "name", "" } };
        var json = JsonWriter.ToText(content, new DiagnosticBag()) ?? "";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(AsGoWritesIt(json)));
        return string.Create(Length, Convert.ToHexStringLower(hash), static (name, digits) =>
        {
            for (var at = 0; at < name.Length; at++)
            {
                name[at] = Pronounceable(digits[at]);
            }
        });
    }

    // No name may spell a word that somebody minds: vowels and their look-alikes are replaced.
    private static char Pronounceable(char digit) => digit switch
    {
        '0' => 'g',
        '1' => 'h',
        '3' => 'k',
        'a' => 'm',
        'e' => 't',
        _ => digit,
    };

    private static string AsGoWritesIt(string json) => json
        .Replace("<", "\\u003c", StringComparison.Ordinal)
        .Replace(">", "\\u003e", StringComparison.Ordinal)
        .Replace("&", "\\u0026", StringComparison.Ordinal);
}
