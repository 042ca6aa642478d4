using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What a quota counts, and in which scopes.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidateResourceQuotaSpec.</remarks>
internal sealed class QuotaRule : ITypeRule
{
    private static readonly string[] PodResources =
        ["pods", "cpu", "memory", "limits.cpu", "limits.memory", "requests.cpu", "requests.memory"];

    public string TypeName => "io.k8s.api.core.v1.ResourceQuotaSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        CheckHard(walk, value);
        CheckScopes(walk, value);
        CheckSelector(walk, value);
    }

    private static void CheckHard(SchemaWalk walk, Mapping spec)
    {
        if (spec.MappingOf("hard") is not { } hard)
        {
            return;
        }

        walk.Trail.Enter("hard");
        foreach (var entry in hard.Entries)
        {
            QuotaAmounts.CheckName(walk, entry, TextForms.QuotaResource);
            Expect.QuantityNotNegative(walk, hard, entry.Key);
            if (ResourceNames.IsCounted(entry.Key) && QuantityValue.TryRead(entry.Value, out var amount) && !amount.IsInteger)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.AmountNotWhole, entry.Value, [entry.Key], Shown.Escape(entry.Key), walk.Findings.Show(entry.Value));
            }
        }

        walk.Trail.Leave();
    }

    private static void CheckScopes(SchemaWalk walk, Mapping spec)
    {
        if (spec.SequenceOf("scopes") is not { } scopes)
        {
            return;
        }

        for (var index = 0; index < scopes.Count; index++)
        {
            if (scopes[index] is Scalar { Kind: ScalarKind.String } scope)
            {
                CheckResources(walk, spec, scope.Text, scope, ["scopes", index]);
            }
        }

        CheckExclusion(walk, Texts(scopes), scopes, ["scopes"]);
    }

    private static void CheckSelector(SchemaWalk walk, Mapping spec)
    {
        if (spec.MappingOf("scopeSelector") is not { } selector)
        {
            return;
        }

        var names = new List<string>();
        foreach (var (index, requirement) in selector.MappingsOf("matchExpressions"))
        {
            PathStep[] place = ["scopeSelector", "matchExpressions", index];
            if (requirement.TextOf("scopeName") is not { } scope)
            {
                continue;
            }

            names.Add(scope);
            CheckResources(walk, spec, scope, requirement["scopeName"]!, [.. place, "scopeName"]);
            if (scope is "BestEffort" or "NotBestEffort" or "Terminating" or "NotTerminating" or "CrossNamespacePodAffinity"
                && requirement.TextOf("operator") is { Length: > 0 } name and not "Exists")
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.ScopeOnlyExists, requirement["operator"]!, [.. place, "operator"], scope, Shown.Text(name));
            }

            CheckValues(walk, requirement, place);
        }

        CheckExclusion(walk, names, selector, ["scopeSelector"]);
    }

    private static void CheckValues(SchemaWalk walk, Mapping requirement, PathStep[] place)
    {
        var count = requirement.SequenceOf("values")?.Count ?? 0;
        switch (requirement.TextOf("operator"))
        {
            case "In" or "NotIn" when count == 0 && !walk.Options.Partial:
                walk.Findings.AddBelow(SchemaDiagnostics.SelectorNeedsValues, requirement, place, requirement.TextOf("operator"));
                break;
            case "Exists" or "DoesNotExist" when count > 0:
                walk.Findings.AddBelow(SchemaDiagnostics.SelectorForbidsValues, requirement, place, requirement.TextOf("operator"));
                break;
        }
    }

    private static void CheckResources(SchemaWalk walk, Mapping spec, string scope, Node node, ReadOnlySpan<PathStep> place)
    {
        if (spec.MappingOf("hard") is not { } hard)
        {
            return;
        }

        foreach (var entry in hard.Entries)
        {
            if (ResourceNames.IsStandardOfQuotas(entry.Key) && !Applies(scope, entry.Key))
            {
                walk.Findings.AddBelow(SchemaDiagnostics.ScopeOfOtherResource, node, place, scope, Shown.Text(entry.Key));
                return;
            }
        }
    }

    private static bool Applies(string scope, string resource) => scope switch
    {
        "Terminating" or "NotTerminating" or "NotBestEffort" or "PriorityClass" or "CrossNamespacePodAffinity" =>
            PodResources.Contains(resource),
        "BestEffort" => resource == "pods",
        "VolumeAttributesClass" => resource is "persistentvolumeclaims" or "requests.storage",
        _ => true,
    };

    private static void CheckExclusion(SchemaWalk walk, List<string> scopes, Node node, ReadOnlySpan<PathStep> place)
    {
        foreach (var scope in (ReadOnlySpan<string>)["BestEffort", "Terminating"])
        {
            if (scopes.Contains(scope) && scopes.Contains("Not" + scope))
            {
                walk.Findings.AddBelow(SchemaDiagnostics.ScopesExclude, node, place, scope, "Not" + scope);
            }
        }
    }

    private static List<string> Texts(Sequence items) => [.. items.OfType<Scalar>().Select(static item => item.Text)];
}
