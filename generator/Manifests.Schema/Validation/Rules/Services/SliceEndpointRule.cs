using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Where one endpoint of an EndpointSlice is.</summary>
/// <remarks>Source: <c>pkg/apis/discovery/validation</c>, validateEndpoints and validateHints.</remarks>
internal sealed class SliceEndpointRule : ITypeRule
{
    private const int MaxTopologyLabels = 16;
    private const int MaxHints = 8;

    public string TypeName => "io.k8s.api.discovery.v1.Endpoint";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.NotEmptyIfSet(walk, value, "nodeName");
        Expect.Form(walk, value, "nodeName", TextForms.Subdomain);
        Expect.NotEmptyIfSet(walk, value, "hostname");
        Expect.Form(walk, value, "hostname", TextForms.Label);
        SelectorLabels.Check(walk, value, "deprecatedTopology");
        Expect.Size(walk, value, "deprecatedTopology", MaxTopologyLabels);
        if (value.MappingOf("hints") is { } hints)
        {
            walk.Trail.Enter("hints");
            CheckHints(walk, hints, "forZones", TextForms.LabelValue);
            CheckHints(walk, hints, "forNodes", TextForms.Subdomain);
            walk.Trail.Leave();
        }
    }

    private static void CheckHints(SchemaWalk walk, Mapping hints, string key, TextForm form)
    {
        if (!Expect.Length(walk, hints, key, MaxHints))
        {
            return;
        }

        Expect.DifferentTexts(walk, hints, key, "name");
        foreach (var (index, hint) in hints.MappingsOf(key))
        {
            walk.Trail.Enter(key);
            walk.Trail.Enter(index);
            Expect.Form(walk, hint, "name", form);
            walk.Trail.Leave();
            walk.Trail.Leave();
        }
    }
}
