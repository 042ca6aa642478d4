using System.Collections.Immutable;
using System.CommandLine;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>What a call of <c>seal</c> says, as typed; paths are relative to the current folder.</summary>
internal sealed record SealArguments
{
    /// <summary>The manifest; <c>-</c> for the standard input, <see langword="null"/> for none.</summary>
    public string? Secret { get; init; }

    public required string Certificate { get; init; }

    public SealingScope Scope { get; init; }

    public string? Output { get; init; }

    public string? Platform { get; init; }

    /// <summary>Only with a platform.</summary>
    public string Environment { get; init; } = "default";

    public ImmutableArray<ValueSource> From { get; init; } = [];

    public string? Name { get; init; }

    public string? Namespace { get; init; }

    public string? Type { get; init; }

    public string? DigestKey { get; init; }

    public string? NewDigestKey { get; init; }

    public bool Reseal { get; init; }

    /// <summary>Binds a parsed line; what does not fit together is told.</summary>
    public static SealArguments Bind(ParseResult result, SealOptions options, DiagnosticBag found)
    {
        var environment = result.GetValue(options.Environment);
        var arguments = new SealArguments
        {
            Secret = result.GetValue(options.Secret),
            Certificate = result.GetValue(options.Certificate)!,
            Scope = ScopeOf(result.GetValue(options.Scope), found),
            Output = result.GetValue(options.Output),
            Platform = result.GetValue(options.Platform),
            Environment = environment ?? "default",
            From = [.. (result.GetValue(options.From) ?? []).Select(text => ValueSource.Parse(text, found)).OfType<ValueSource>()],
            Name = result.GetValue(options.Name),
            Namespace = result.GetValue(options.Namespace),
            Type = result.GetValue(options.Type),
            DigestKey = result.GetValue(options.DigestKey),
            NewDigestKey = result.GetValue(options.NewDigestKey),
            Reseal = result.GetValue(options.Reseal),
        };
        arguments.Check(environment is not null, (result.GetValue(options.From) ?? []).Length > 0, found);
        return arguments;
    }

    private static SealingScope ScopeOf(string? word, DiagnosticBag found)
    {
        if (word is null || SealingScopes.TryParse(word, out _))
        {
            return word is not null && SealingScopes.TryParse(word, out var scope) ? scope.Value : SealingScope.Strict;
        }

        found.Add(SealUsage.UnknownScope.At(Location.None, word, Words.Or([.. SealingScopes.Words])));
        return SealingScope.Strict;
    }

    private void Check(bool saysEnvironment, bool saysFrom, DiagnosticBag found)
    {
        if (Secret is null && (Name is null || !saysFrom))
        {
            found.Add(SealUsage.NothingToSeal.At(Location.None));
        }

        if (Output is not null && Platform is not null)
        {
            found.Add(SealUsage.TwoPlaces.At(Location.None));
        }

        if (saysEnvironment && Platform is null)
        {
            found.Add(SealUsage.EnvironmentWithoutPlatform.At(Location.None));
        }

        if (DigestKey is not null && NewDigestKey is not null)
        {
            found.Add(SealUsage.TwoDigestKeys.At(Location.None));
        }

        foreach (var twice in From.GroupBy(static source => source.Key, StringComparer.Ordinal).Where(static group => group.Count() > 1))
        {
            found.Add(SealUsage.KeyTwice.At(Location.None, twice.Key));
        }
    }
}
