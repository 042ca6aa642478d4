using System.Globalization;
using Manifests.Schema.Validation;

namespace Manifests.Cli;

/// <summary>What a run's checks could not look at, in words, so that silence never passes for approval.</summary>
internal static class NotLookedAt
{
    private const string AllowedOne = "resource allowed without schema";
    private const string AllowedMany = "resources allowed without schema";

    /// <summary>Of platforms; <see langword="null"/> when everything was looked at.</summary>
    public static string? Of(CheckCoverage coverage) => Words(
        (coverage.AllowedWithoutSchema, AllowedOne, AllowedMany),
        (coverage.CelRules, "CEL rule", "CEL rules"),
        (coverage.JsonPatches, "result of a JSON patch", "results of JSON patches"),
        (coverage.RemoteBases, "remote base", "remote bases"),
        (coverage.ForeignSources, "Application source outside the tree", "Application sources outside the tree"));

    /// <summary>Of files; <see langword="null"/> when everything was looked at.</summary>
    public static string? Of(FileValidation validation) => Words(
        (validation.Diagnostics.Count(static found => found.Descriptor == SchemaDiagnostics.KindNotChecked), AllowedOne, AllowedMany),
        (validation.CelRules, "CEL rule", "CEL rules"),
        (validation.Kustomizations, "kustomization", "kustomizations"),
        (validation.JsonPatches, "result of a JSON patch", "results of JSON patches"),
        (validation.Others, "file that a kustomization reads as something else", "files that kustomizations read as something else"));

    private static string? Words(params ReadOnlySpan<(long Count, string One, string Many)> parts)
    {
        var said = new List<string>();
        foreach (var (count, one, many) in parts)
        {
            if (count > 0)
            {
                said.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}"));
            }
        }

        return said.Count == 0 ? null : string.Join(", ", said);
    }
}
