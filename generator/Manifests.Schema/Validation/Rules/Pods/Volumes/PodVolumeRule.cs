using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>
/// What only bare Pods must keep: tokens are of a named service account, and the claims made for ephemeral volumes have names of
/// their own.
/// </summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validatePodMetadataAndSpec, ValidateVolumes.</remarks>
internal sealed class PodVolumeRule : IResourceRule
{
    public void Check(ResourceContext resource)
    {
        if (resource.Walk.Options.Partial || !resource.Is("", "Pod") || resource.Root.MappingOf("spec") is not { } spec)
        {
            return;
        }

        var podName = resource.Metadata?.TextOf("name") ?? "";
        var hasAccount = spec.TextOf("serviceAccountName") is { Length: > 0 } || spec.TextOf("serviceAccount") is { Length: > 0 };
        foreach (var (index, volume) in spec.MappingsOf("volumes"))
        {
            if (!hasAccount)
            {
                CheckTokens(resource, volume, index);
            }

            if (podName.Length > 0)
            {
                CheckClaim(resource, spec, volume, index, podName);
            }
        }
    }

    private static void CheckTokens(ResourceContext resource, Mapping volume, int index)
    {
        if (volume.MappingOf("projected") is not { } projected)
        {
            return;
        }

        foreach (var (source, projection) in projected.MappingsOf("sources"))
        {
            if (projection.HasValue("serviceAccountToken"))
            {
                resource.Walk.Findings.AddBelow(
                    SchemaDiagnostics.TokenWithoutAccount,
                    projection["serviceAccountToken"]!,
                    ["spec", "volumes", index, "projected", "sources", source, "serviceAccountToken"]);
            }
        }
    }

    private static void CheckClaim(ResourceContext resource, Mapping spec, Mapping volume, int index, string podName)
    {
        if (volume.HasValue("ephemeral")
            && volume.TextOf("name") is { Length: > 0 } name
            && !Dns1123.IsSubdomain($"{podName}-{name}"))
        {
            resource.Walk.Findings.AddBelow(
                SchemaDiagnostics.EphemeralClaimName,
                volume["name"]!,
                ["spec", "volumes", index, "name"],
                Shown.Text($"{podName}-{name}"),
                NameGrammars.Describe(NameGrammar.Subdomain));
        }

        if (volume.MappingOf("persistentVolumeClaim")?.TextOf("claimName") is { } claim && IsMadeForVolume(spec, claim, podName))
        {
            resource.Walk.Findings.AddBelow(
                SchemaDiagnostics.ClaimOfEphemeralVolume,
                volume.MappingOf("persistentVolumeClaim")!["claimName"]!,
                ["spec", "volumes", index, "persistentVolumeClaim", "claimName"],
                Shown.Text(claim));
        }
    }

    private static bool IsMadeForVolume(Mapping spec, string claim, string podName)
    {
        foreach (var (_, volume) in spec.MappingsOf("volumes"))
        {
            if (volume.HasValue("ephemeral") && claim == $"{podName}-{volume.TextOf("name")}")
            {
                return true;
            }
        }

        return false;
    }
}
