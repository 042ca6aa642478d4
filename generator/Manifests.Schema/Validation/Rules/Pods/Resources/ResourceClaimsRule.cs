using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Containers use the resource claims that their pod has, each once. Before 1.34 servers drop the fields.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validatePodResourceClaim, validateResourceClaimNames.</remarks>
internal sealed class ResourceClaimsRule : ITypeRule
{
    private static readonly KubernetesVersion Since = new(1, 34);

    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (walk.Version < Since || walk.Options.Partial)
        {
            return;
        }

        foreach (var container in new PodContainers(value))
        {
            if (container.Value.MappingOf("resources") is not { } resources)
            {
                continue;
            }

            foreach (var (index, claim) in resources.MappingsOf("claims"))
            {
                CheckClaim(walk, value, container, resources, index, claim);
            }
        }
    }

    private static void CheckClaim(
        SchemaWalk walk, Mapping spec, PodContainer container, Mapping resources, int index, Mapping claim)
    {
        if (claim.TextOf("name") is not { Length: > 0 } name)
        {
            return;
        }

        if (!HasClaim(spec, name))
        {
            var names = Names(spec);
            walk.Findings.AddBelow(
                SchemaDiagnostics.ClaimUnknown,
                claim["name"]!,
                [container.List, container.Index, "resources", "claims", index, "name"],
                Shown.Text(name),
                names.Count == 0 ? "it has none" : "it has " + Shown.Names(names, "and"));
        }

        // The same name as a key of the list is told there.
        if (IsUsedBefore(resources, name, claim.TextOf("request") ?? "", index))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.ClaimRepeated,
                claim,
                [container.List, container.Index, "resources", "claims", index],
                Shown.Text(name));
        }
    }

    private static bool HasClaim(Mapping spec, string name)
    {
        foreach (var (_, claim) in spec.MappingsOf("resourceClaims"))
        {
            if (claim.TextOf("name") == name)
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Names(Mapping spec)
    {
        var names = new List<string>();
        foreach (var (_, claim) in spec.MappingsOf("resourceClaims"))
        {
            if (claim.TextOf("name") is { Length: > 0 } name)
            {
                names.Add(Shown.Escape(name));
            }
        }

        return names;
    }

    // The whole claim and one of its requests overlap; two different requests do not.
    private static bool IsUsedBefore(Mapping resources, string name, string request, int before)
    {
        foreach (var (index, other) in resources.MappingsOf("claims"))
        {
            if (index >= before)
            {
                return false;
            }

            var otherRequest = other.TextOf("request") ?? "";
            if (other.TextOf("name") == name && (request.Length == 0 || otherRequest.Length == 0 || request == otherRequest))
            {
                return true;
            }
        }

        return false;
    }
}
