using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>Semantic versions.</summary>
/// <remarks>Source: apiserver <c>pkg/cel/library/semverlib.go</c>.</remarks>
internal static class SemverLibrary
{
    private static readonly CelType Semver = SemverOpaque.CelType;

    /// <summary>The functions.</summary>
    public static CelLibrary Library { get; } = new()
    {
        Name = "kubernetes semver",
        Types = [Semver],
        Functions =
        [
            new(
                "semver",
                CelOverload.Global("string_to_semver", [CelType.String], Semver, static text => Parse(text, false), CelCallCost.Pass(0)),
                CelOverload.Global(
                    "string_bool_to_semver",
                    [CelType.String, CelType.Bool],
                    Semver,
                    static (text, isLenient) => Parse(text, isLenient.AsBool),
                    CelCallCost.Pass(0))),
            new(
                "isSemver",
                CelOverload.Global("is_semver_string", [CelType.String], CelType.Bool, static text => IsSemver(text, false), CelCallCost.Pass(0)),
                CelOverload.Global(
                    "is_semver_string_bool",
                    [CelType.String, CelType.Bool],
                    CelType.Bool,
                    static (text, isLenient) => IsSemver(text, isLenient.AsBool),
                    CelCallCost.Pass(0))),
            Number("major", static version => version.Major),
            Number("minor", static version => version.Minor),
            Number("patch", static version => version.Patch),
            new("isGreaterThan", CelOverload.Member(
                "semver_is_greater_than", [Semver, Semver], CelType.Bool, static (left, right) => CelValue.Of(Of(left).CompareTo(Of(right)) > 0))),
            new("isLessThan", CelOverload.Member(
                "semver_is_less_than", [Semver, Semver], CelType.Bool, static (left, right) => CelValue.Of(Of(left).CompareTo(Of(right)) < 0))),
            new("compareTo", CelOverload.Member(
                "semver_compare_to", [Semver, Semver], CelType.Int, static (left, right) => CelValue.Of((long)Of(left).CompareTo(Of(right))))),
        ],
    };

    private static CelFunction Number(string name, Func<SemanticVersion, ulong> part) =>
        new(name, CelOverload.Member("semver_" + name, [Semver], CelType.Int, version => CelValue.Of((long)part(Of(version)))));

    private static SemanticVersion Of(CelValue value) => ((SemverOpaque)value.AsOpaque).Value;

    private static CelValue IsSemver(CelValue text, bool isLenient) => CelValue.Of(SemanticVersion.TryParse(text.AsText, isLenient, out _));

    private static CelValue Parse(CelValue text, bool isLenient) => SemanticVersion.TryParse(text.AsText, isLenient, out var version)
        ? CelValue.Of(new SemverOpaque(version))
        : CelValue.Of(CelError.Invalid($"{Shown.Text(text.AsText)} is not a semantic version such as 1.2.3"));
}
