using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Which requests belong to which priority level.</summary>
/// <remarks>Source: <c>pkg/apis/flowcontrol/validation</c>, ValidateFlowSchema; a precedence that is left out is 1000.</remarks>
internal sealed class FlowSchemaRule : IResourceRule
{
    private const int LargestPrecedence = 10_000;

    private static readonly TextForm Verb = new(
        static text => text
            is "*" or "get" or "list" or "create" or "update" or "delete" or "deletecollection" or "patch" or "watch" or "proxy",
        "'*' or one of get, list, create, update, delete, deletecollection, patch, watch and proxy");

    public void Check(ResourceContext resource)
    {
        if (!resource.Is("flowcontrol.apiserver.k8s.io", "FlowSchema") || resource.Root.MappingOf("spec") is not { } spec)
        {
            return;
        }

        var walk = resource.Walk;
        walk.Trail.Enter("spec");
        if (spec.Int64Of("matchingPrecedence") is not 0)
        {
            Expect.Number(walk, spec, "matchingPrecedence", new(1, LargestPrecedence));
        }

        if (spec.Int64Of("matchingPrecedence") is 1 && resource.Metadata?.TextOf("name") is not "exempt" && !walk.Options.Partial)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.PrecedenceReserved, spec["matchingPrecedence"]!, ["matchingPrecedence"]);
        }

        if (spec.MappingOf("priorityLevelConfiguration") is { } level)
        {
            walk.Trail.Enter("priorityLevelConfiguration");
            Expect.Form(walk, level, "name", TextForms.Subdomain);
            walk.Trail.Leave();
        }

        foreach (var (index, rule) in spec.MappingsOf("rules"))
        {
            walk.Trail.Enter("rules");
            walk.Trail.Enter(index);
            CheckRule(walk, rule);
            walk.Trail.Leave();
            walk.Trail.Leave();
        }

        walk.Trail.Leave();
    }

    private static void CheckRule(SchemaWalk walk, Mapping rule)
    {
        if (!walk.Options.Partial
            && rule.SequenceOf("resourceRules") is not { Count: > 0 }
            && rule.SequenceOf("nonResourceRules") is not { Count: > 0 })
        {
            walk.Findings.Add(SchemaDiagnostics.FlowRuleEmpty, rule);
        }

        foreach (var (index, requests) in rule.MappingsOf("resourceRules"))
        {
            walk.Trail.Enter("resourceRules");
            walk.Trail.Enter(index);
            CheckResources(walk, requests);
            walk.Trail.Leave();
            walk.Trail.Leave();
        }

        foreach (var (index, requests) in rule.MappingsOf("nonResourceRules"))
        {
            walk.Trail.Enter("nonResourceRules");
            walk.Trail.Enter(index);
            CheckVerbs(walk, requests);
            CheckPaths(walk, requests);
            walk.Trail.Leave();
            walk.Trail.Leave();
        }
    }

    private static void CheckVerbs(SchemaWalk walk, Mapping requests)
    {
        Wildcards.Alone(walk, requests, "verbs");
        Expect.Form(walk, requests, "verbs", Verb);
    }

    private static void CheckResources(SchemaWalk walk, Mapping requests)
    {
        CheckVerbs(walk, requests);
        Wildcards.Alone(walk, requests, "apiGroups");
        Wildcards.Alone(walk, requests, "resources");
        Wildcards.Alone(walk, requests, "namespaces");
        Expect.Form(walk, requests, "namespaces", TextForms.LabelOrStar);
        if (requests.BooleanOf("clusterScope") is not true)
        {
            Expect.Value(walk, requests, "namespaces");
        }
    }

    private static void CheckPaths(SchemaWalk walk, Mapping requests)
    {
        Wildcards.Alone(walk, requests, "nonResourceURLs");
        if (requests.SequenceOf("nonResourceURLs") is not { } paths || Wildcards.Contains(paths, "*"))
        {
            return;
        }

        for (var index = 0; index < paths.Count; index++)
        {
            if (paths[index] is Scalar { Kind: ScalarKind.String } path && !IsPath(path.Text))
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.BadNonResourcePath, path, ["nonResourceURLs", index], Shown.Text(path.Text));
            }
        }
    }

    private static bool IsPath(string path)
    {
        var star = path.IndexOf('*', StringComparison.Ordinal);
        return path.StartsWith('/')
            && !path.Contains(' ', StringComparison.Ordinal)
            && !path.Contains("//", StringComparison.Ordinal)
            && (star < 0 || (star == path.Length - 1 && path[star - 1] == '/'));
    }
}
