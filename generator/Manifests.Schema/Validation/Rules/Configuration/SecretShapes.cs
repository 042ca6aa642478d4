using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using System.Buffers.Text;

namespace Manifests.Schema.Validation;

/// <summary>Knows texts that are secrets by their form alone. What merely looks random is not among them.</summary>
internal static class SecretShapes
{
    private const int NoLimit = int.MaxValue;
    private const int LeastOfKey = 40;

    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    private static readonly SearchValues<char> Words = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");
    private static readonly SearchValues<char> Url = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");
    private static readonly SearchValues<char> Base64 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");

    private static readonly ImmutableArray<TokenShape> Tokens =
    [
        new("AKIA", "the id of an AWS access key", 16, 16, Capitals),
        new("ASIA", "the id of a temporary AWS access key", 16, 16, Capitals),
        new("ghp_", "a GitHub token", 36, 255, Letters),
        new("gho_", "a GitHub token", 36, 255, Letters),
        new("ghu_", "a GitHub token", 36, 255, Letters),
        new("ghs_", "a GitHub token", 36, 255, Letters),
        new("ghr_", "a GitHub token", 36, 255, Letters),
        new("github_pat_", "a GitHub token", 82, 255, Words),
        new("glpat-", "a GitLab token", 20, 300, Url),
        new("xoxb-", "a Slack token", 30, 255, Url),
        new("xoxp-", "a Slack token", 30, 255, Url),
        new("xoxa-", "a Slack token", 30, 255, Url),
        new("xoxr-", "a Slack token", 30, 255, Url),
        new("xoxs-", "a Slack token", 30, 255, Url),
        new("sk_live_", "a Stripe key", 24, 255, Letters),
        new("rk_live_", "a Stripe key", 24, 255, Letters),
        new("npm_", "an npm token", 36, 36, Letters),
        new("pypi-AgEIcHlwaS5vcmc", "a PyPI token", 50, NoLimit, Url),
        new("dckr_pat_", "a Docker Hub token", 27, 27, Url),
    ];

    private static readonly SearchValues<string> Beginnings =
        SearchValues.Create([.. Tokens.Select(static token => token.Prefix), "PRIVATE KEY", "eyJ"], StringComparison.Ordinal);

    /// <summary>What a text holds, as words of a sentence; <see langword="null"/> when nothing is known to be secret.</summary>
    public static string? Find(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Beginnings))
        {
            return null;
        }

        foreach (var token in Tokens)
        {
            if (token.IsIn(text))
            {
                return token.What;
            }
        }

        return HasPrivateKey(text) ? "a private key" : HasWebToken(text) ? "a JSON web token" : null;
    }

    // The marker alone may be part of an explanation; the key has to follow it.
    private static bool HasPrivateKey(ReadOnlySpan<char> text)
    {
        const string Begin = "-----BEGIN ";
        for (var at = text.IndexOf(Begin, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Begin, StringComparison.Ordinal))
        {
            text = text[(at + Begin.Length)..];
            var end = text.IndexOf("-----", StringComparison.Ordinal);
            if (end > 0 && text[..end].Contains("PRIVATE KEY", StringComparison.Ordinal) && !text[..end].Contains('\n') && HasKey(text[(end + 5)..]))
            {
                return true;
            }
        }

        return false;
    }

    // An encrypted key has headers before it; a key in one line has its line ends as '\n'.
    private static bool HasKey(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf("-----", StringComparison.Ordinal);
        var body = end < 0 ? rest : rest[..end];
        while (body.IndexOfAny(Base64) is >= 0 and var start)
        {
            body = body[start..];
            var length = body.IndexOfAnyExcept(Base64);
            if ((length < 0 ? body.Length : length) >= LeastOfKey)
            {
                return true;
            }

            body = length < 0 ? [] : body[length..];
        }

        return false;
    }

    private static bool HasWebToken(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf("eyJ", StringComparison.Ordinal); at >= 0; at = text.IndexOf("eyJ", StringComparison.Ordinal))
        {
            text = text[at..];
            var header = Part(text);
            var rest = text[header.Length..];
            if (rest is ['.', 'e', 'y', 'J', ..] && Part(rest[1..]) is { Length: > 10 } claims
                && rest[(claims.Length + 1)..] is ['.', .. var signature] && Part(signature).Length >= 20 && IsHeader(header))
            {
                return true;
            }

            text = text[Math.Max(header.Length, 1)..];
        }

        return false;
    }

    private static ReadOnlySpan<char> Part(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Url) is >= 0 and var end ? text[..end] : text;

    private static bool IsHeader(ReadOnlySpan<char> text)
    {
        try
        {
            using var header = JsonDocument.Parse(Base64Url.DecodeFromChars(text));
            return header.RootElement.ValueKind == JsonValueKind.Object && header.RootElement.TryGetProperty("alg", out _);
        }
        catch (Exception broken) when (broken is FormatException or JsonException)
        {
            return false;
        }
    }
}
