using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The conditions under which a webhook or policy is asked. What their expressions mean is not looked at.</summary>
/// <remarks>Source: <c>pkg/apis/admissionregistration/validation</c>, validateMatchConditions.</remarks>
internal static class MatchConditions
{
    private const int Most = 64;

    /// <summary>Checks the conditions of an object; the trail stands at it.</summary>
    public static void Check(SchemaWalk walk, Mapping owner)
    {
        Expect.Length(walk, owner, "matchConditions", Most);
        Expect.DifferentTexts(walk, owner, "matchConditions", "name");
        foreach (var (index, condition) in owner.MappingsOf("matchConditions"))
        {
            walk.Trail.Enter("matchConditions");
            walk.Trail.Enter(index);
            Expect.Form(walk, condition, "name", TextForms.LabelKey);
            Expressions.NotBlank(walk, condition, "expression");
            walk.Trail.Leave();
            walk.Trail.Leave();
        }
    }
}
