using System.Collections.Immutable;
using Manifests.Cel;
using Manifests.Cel.Libraries;

namespace Manifests.Schema.Validation.Cel;

/// <summary>Which release knows which functions. All releases from 1.30 on share the libraries that are not named here.</summary>
/// <remarks>Source: apiserver <c>pkg/cel/environment/base.go</c>.</remarks>
internal static class CelReleases
{
    private static readonly ImmutableArray<CelLibrary> Always =
    [
        StandardLibrary.Instance,
        OptionalsLibrary.Instance,
        StringsLibrary.Instance,
        SetsLibrary.Instance,
        ListLibrary.Library,
        RegexLibrary.Library,
        UrlLibrary.Library,
        QuantityLibrary.Library,
        IpLibrary.Library,
        CidrLibrary.Library,
        AuthorizerLibrary.Library,
    ];

    private static readonly ImmutableArray<(KubernetesVersion Since, CelLibrary Library)> Later =
    [
        (new(1, 31), FormatLibrary.Library),
        (new(1, 32), TwoVariablesLibrary.Instance),
        (new(1, 33), SemverLibrary.Library),
        (new(1, 34), ListsLibrary.Instance),
    ];

    /// <summary>All that any release knows.</summary>
    public static CelEnvironment Latest { get; } = Build([.. Always, .. Later.Select(static library => library.Library)]);

    /// <summary>What selectors of devices may use, in every release that has them.</summary>
    /// <remarks>Source: <c>dynamic-resource-allocation/cel/compile.go</c>.</remarks>
    public static CelEnvironment OfDevices { get; } =
        Build([.. Always, .. Later.Select(static library => library.Library), BindingsLibrary.Instance]);

    private static readonly Dictionary<KubernetesVersion, CelEnvironment> ByStart = Later.ToDictionary(
        static library => library.Since,
        static library => Build([.. Always, .. Later.Where(other => other.Since <= library.Since).Select(static other => other.Library)]));

    private static readonly CelEnvironment Earliest = Build(Always);

    /// <summary>What a release knows.</summary>
    public static CelEnvironment Of(KubernetesVersion version)
    {
        var environment = Earliest;
        foreach (var (since, _) in Later)
        {
            environment = since <= version ? ByStart[since] : environment;
        }

        return environment;
    }

    /// <summary>Compiles a text for a release.</summary>
    /// <param name="version">The release.</param>
    /// <param name="text">The expression.</param>
    /// <param name="wanted">The type it has to have; <see langword="null"/> for any.</param>
    /// <param name="variables">What it may name.</param>
    /// <returns>
    /// What the release makes of it; or, with what the release does not know of it, what the newest one makes of it.
    /// </returns>
    public static (CelCompilation Compilation, CelIssue? TooNew) Compile(
        KubernetesVersion version, string text, CelType? wanted, params ReadOnlySpan<CelVariable> variables)
    {
        var named = variables.ToImmutableArray();
        var compilation = Of(version).WithVariables(named).Compile(text, wanted);
        return !compilation.IsUsable && Latest.WithVariables(named).Compile(text, wanted) is { IsUsable: true } later
            ? (later, compilation.Issues[0])
            : (compilation, null);
    }

    private static CelEnvironment Build(ImmutableArray<CelLibrary> libraries) =>
        CelEnvironment.Of(libraries).WithOptions(new CelEnvironmentOptions { RequiresUniformLiterals = true, ChecksLiterals = true, RequiresExactResult = true });
}
