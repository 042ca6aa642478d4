using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>How many pods a rollout may have too few or too many.</summary>
/// <remarks>Source: <c>pkg/apis/apps/validation</c>, ValidatePositiveIntOrPercent, IsNotMoreThan100Percent.</remarks>
internal static class RolloutAmount
{
    /// <summary>Checks the amount of a field; the trail stands at the owner.</summary>
    /// <param name="walk">Where findings go.</param>
    /// <param name="owner">The strategy's settings.</param>
    /// <param name="field">The field.</param>
    /// <param name="mayExceedAll">Whether more than 100 % make sense.</param>
    /// <returns>Whether it is zero; <see langword="null"/> when it is absent or not valid.</returns>
    public static bool? Check(SchemaWalk walk, Mapping owner, string field, bool mayExceedAll)
    {
        if (!owner.HasValue(field) || owner[field] is not Scalar { Kind: ScalarKind.String or ScalarKind.Integer } written)
        {
            return null;
        }

        if (!IntOrPercent.TryRead(written, out var amount) || amount.Value < 0)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.BadAmount, written, [field], Shown.Value(written));
            return null;
        }

        if (amount is { IsPercent: true, Value: > 100 } && !mayExceedAll)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.MoreThanAll, written, [field], Shown.Text(written.Text));
        }

        return amount.Value == 0;
    }

    /// <summary>Whether a field is there but cannot be read, so that nothing follows from it.</summary>
    public static bool IsUnreadable(Mapping owner, string field, bool? isZero) => owner.HasValue(field) && isZero is null;
}
