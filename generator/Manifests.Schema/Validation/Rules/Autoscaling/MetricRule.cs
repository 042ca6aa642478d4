using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A metric has the settings of its type, and a target that suits them.</summary>
/// <remarks>Source: <c>pkg/apis/autoscaling/validation</c>, validateMetricSpec.</remarks>
internal sealed class MetricRule : ITypeRule
{
    private static readonly string[] Members = ["object", "external", "pods", "resource", "containerResource"];

    public string TypeName => "io.k8s.api.autoscaling.v2.MetricSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (walk.Options.Partial || value.TextOf("type") is not { } type || MemberOf(type) is not { } member)
        {
            return;
        }

        if (!value.HasValue(member) || HasOther(value, member))
        {
            var found = Shown.Names([.. Members.Where(value.HasValue)], "and");
            walk.Findings.Add(SchemaDiagnostics.MetricOfOtherType, value, type, member, found);
        }

        if (value.MappingOf(member)?.MappingOf("target") is { } target)
        {
            walk.Trail.Enter(member);
            walk.Trail.Enter("target");
            CheckTarget(walk, target, type);
            walk.Trail.Leave();
            walk.Trail.Leave();
        }
    }

    private static bool HasOther(Mapping metric, string member)
    {
        foreach (var other in Members)
        {
            if (other != member && metric.HasValue(other))
            {
                return true;
            }
        }

        return false;
    }

    private static string? MemberOf(string type) => type switch
    {
        "Object" => "object",
        "External" => "external",
        "Pods" => "pods",
        "Resource" => "resource",
        "ContainerResource" => "containerResource",
        _ => null,
    };

    private static void CheckTarget(SchemaWalk walk, Mapping target, string type)
    {
        var (one, other, mayBoth) = type switch
        {
            "Pods" => ("averageValue", "averageValue", true),
            "Resource" or "ContainerResource" => ("averageUtilization", "averageValue", false),
            "Object" => ("value", "averageValue", true),
            _ => ("value", "averageValue", false),
        };
        var (hasOne, hasOther) = (target.HasValue(one), target.HasValue(other));
        if (!hasOne && !hasOther)
        {
            walk.Findings.Add(
                SchemaDiagnostics.TargetMissing, target, type, one == other ? $"'{one}'" : $"'{one}' or '{other}'");
        }
        else if (hasOne && hasOther && !mayBoth)
        {
            walk.Findings.Add(SchemaDiagnostics.TargetTwice, target, type, $"'{one}' and '{other}'");
        }
    }
}
