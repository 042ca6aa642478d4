using System.Globalization;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.PodSecurity;

/// <summary>The labels by which a namespace says what its pods may do.</summary>
/// <remarks>Source: <c>pod-security-admission/api</c>, PolicyToEvaluate.</remarks>
public static class PodSecurityLabels
{
    private const string Prefix = "pod-security.kubernetes.io/";
    private const string VersionEnding = "-version";

    private static readonly string[] Levels = ["privileged", "baseline", "restricted"];

    /// <summary>The modes in the order of their weight.</summary>
    public static IReadOnlyList<PodSecurityMode> Modes { get; } = [PodSecurityMode.Enforce, PodSecurityMode.Warn, PodSecurityMode.Audit];

    /// <summary>The label of a mode: <c>pod-security.kubernetes.io/enforce</c>.</summary>
    public static string LevelLabel(PodSecurityMode mode) => Prefix + NameOf(mode);

    /// <summary>The label of a mode's release: <c>pod-security.kubernetes.io/enforce-version</c>.</summary>
    public static string VersionLabel(PodSecurityMode mode) => Prefix + NameOf(mode) + VersionEnding;

    /// <summary>What labels ask for.</summary>
    /// <param name="labels">The labels of a Namespace; <see langword="null"/> for none.</param>
    /// <param name="mode">The mode.</param>
    /// <param name="release">The release of the cluster: what "latest" means, and the newest that its server knows.</param>
    /// <returns><see langword="null"/> when everything is allowed, nothing is said, or what is said cannot be read.</returns>
    public static PodSecurityPolicy? PolicyOf(Mapping? labels, PodSecurityMode mode, KubernetesVersion release)
    {
        if (labels?.TextOf(LevelLabel(mode)) is not { } text || !TryParseLevel(text, out var level) || level == PodSecurityLevel.Privileged)
        {
            return null;
        }

        var version = labels.TextOf(VersionLabel(mode)) is { } said && TryParseVersion(said, release, out var parsed) ? parsed : release;
        return new PodSecurityPolicy(level, version > release ? release : version);
    }

    /// <summary>Reads a level as labels spell it.</summary>
    public static bool TryParseLevel(string text, out PodSecurityLevel level)
    {
        var at = Array.IndexOf(Levels, text);
        level = (PodSecurityLevel)Math.Max(at, 0);
        return at >= 0;
    }

    /// <summary>Reads a release as labels spell it: <c>latest</c> or <c>v1.34</c>.</summary>
    public static bool TryParseVersion(string text, KubernetesVersion latest, out KubernetesVersion version)
    {
        version = latest;
        if (text == "latest")
        {
            return true;
        }

        var minor = text.StartsWith("v1.", StringComparison.Ordinal) ? text.AsSpan(3) : [];
        if (minor.IsEmpty || (minor.Length > 1 && minor[0] == '0')
            || !int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        version = new KubernetesVersion(1, number);
        return true;
    }

    /// <summary>A level that was probably meant, as words of a sentence.</summary>
    internal static string Hint(string text) =>
        NearestName.Find(text, Levels) is { } nearest ? $"did you mean \"{nearest}\"?" : "use one of them";

    private static string NameOf(PodSecurityMode mode) => mode switch
    {
        PodSecurityMode.Enforce => "enforce",
        PodSecurityMode.Warn => "warn",
        _ => "audit",
    };
}
