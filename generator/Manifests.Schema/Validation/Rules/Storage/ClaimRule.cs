using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>
/// What a claim asks for. In the templates of a StatefulSet the server looks at it from 1.36 on; before, it is a warning.
/// </summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidatePersistentVolumeClaimSpec.</remarks>
internal sealed class ClaimRule : ITypeRule
{
    private static readonly KubernetesVersion TemplatesCheckedSince = new(1, 36);
    private static readonly KubernetesVersion AttributesClassSince = new(1, 34);

    public string TypeName => "io.k8s.api.core.v1.PersistentVolumeClaimSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        walk.Findings.OnlyWarns = walk.KindName == "StatefulSet"
            && walk.Trail.IsBelow("spec", "volumeClaimTemplates")
            && walk.Version < TemplatesCheckedSince;
        AccessModes.Check(walk, value);
        CheckSize(walk, value);
        Expect.Form(walk, value, "storageClassName", TextForms.Subdomain);
        if (walk.Version >= AttributesClassSince)
        {
            Expect.Form(walk, value, "volumeAttributesClassName", TextForms.Subdomain);
        }

        CheckSource(walk, value, "dataSource");
        CheckSource(walk, value, "dataSourceRef");
        CheckBothSources(walk, value);
        walk.Findings.OnlyWarns = false;
    }

    private static void CheckSize(SchemaWalk walk, Mapping spec)
    {
        if (spec.MappingOf("resources")?.MappingOf("requests") is { } requests && requests.ContainsKey("storage"))
        {
            walk.Trail.Enter("resources");
            walk.Trail.Enter("requests");
            Expect.QuantityPositive(walk, requests, "storage");
            walk.Trail.Leave();
            walk.Trail.Leave();
        }
        else if (!walk.Options.Partial)
        {
            walk.Findings.Add(SchemaDiagnostics.ClaimWithoutSize, spec);
        }
    }

    private static void CheckSource(SchemaWalk walk, Mapping spec, string key)
    {
        if (spec.MappingOf(key) is not { } source)
        {
            return;
        }

        walk.Trail.Enter(key);
        Expect.Form(walk, source, "apiGroup", TextForms.Subdomain);
        Expect.Form(walk, source, "namespace", TextForms.Label);
        if (!walk.Options.Partial
            && source.TextOf("apiGroup") is null or ""
            && source.TextOf("kind") is { Length: > 0 } kind and not "PersistentVolumeClaim")
        {
            walk.Findings.Add(SchemaDiagnostics.DataSourceOfOtherKind, source, Shown.Text(kind));
        }

        walk.Trail.Leave();
    }

    private static void CheckBothSources(SchemaWalk walk, Mapping spec)
    {
        if (spec.MappingOf("dataSource") is not { } source || spec.MappingOf("dataSourceRef") is not { } reference)
        {
            return;
        }

        if (reference.TextOf("namespace") is { Length: > 0 })
        {
            Expect.NoValue(walk, spec, "dataSource", "when 'dataSourceRef' has a namespace");
        }
        else if (!walk.Options.Partial
            && (source.TextOf("apiGroup") != reference.TextOf("apiGroup")
                || source.TextOf("kind") != reference.TextOf("kind")
                || source.TextOf("name") != reference.TextOf("name")))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.DataSourcesDiffer, source, ["dataSource"]);
        }
    }
}
