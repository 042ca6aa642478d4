using Manifests.Cel;
using Manifests.Schema.Validation.Cel;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The conditions under which a webhook or policy is asked.</summary>
/// <remarks>Source: <c>pkg/apis/admissionregistration/validation</c>, validateMatchConditions.</remarks>
internal static class MatchConditions
{
    private const int Most = 64;

    /// <summary>Checks the conditions of an object; the trail stands at it.</summary>
    /// <param name="walk">Where findings go.</param>
    /// <param name="owner">The object.</param>
    /// <param name="expressions">What their expressions may name.</param>
    public static void Check(SchemaWalk walk, Mapping owner, AdmissionExpressions expressions)
    {
        Expect.Length(walk, owner, "matchConditions", Most);
        Expect.DifferentTexts(walk, owner, "matchConditions", "name");
        foreach (var (index, condition) in owner.MappingsOf("matchConditions"))
        {
            walk.Trail.Enter("matchConditions");
            walk.Trail.Enter(index);
            Expect.Form(walk, condition, "name", TextForms.LabelKey);
            Expressions.NotBlank(walk, condition, "expression");
            expressions.Check(condition, "expression", CelType.Bool);
            walk.Trail.Leave();
            walk.Trail.Leave();
        }
    }
}
