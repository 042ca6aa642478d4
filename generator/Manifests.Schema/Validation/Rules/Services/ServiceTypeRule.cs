using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Which fields a Service of each type can have.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateService and validateServiceExternalTrafficPolicy.</remarks>
internal sealed class ServiceTypeRule : ITypeRule
{
    private static readonly string[] LoadBalancerFields =
        ["loadBalancerSourceRanges", "loadBalancerClass", "allocateLoadBalancerNodePorts"];

    private static readonly string[] AddressFields = ["clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy"];

    public string TypeName => "io.k8s.api.core.v1.ServiceSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        // A patch does not say which type the Service has.
        if (walk.Options.Partial && !value.HasValue("type"))
        {
            return;
        }

        var type = ServiceFacts.Type(value);
        switch (type)
        {
            case "ExternalName":
                CheckExternalName(walk, value);
                break;
            case "LoadBalancer" or "NodePort" when ServiceFacts.IsHeadless(value):
                walk.Findings.Add(SchemaDiagnostics.HeadlessWithType, value, type);
                break;
        }

        if (type != "LoadBalancer")
        {
            CheckNoLoadBalancer(walk, value, type);
        }
        else
        {
            Expect.Form(walk, value, "loadBalancerClass", TextForms.LabelKey);
            CheckHealth(walk, value);
        }

        if (!ServiceFacts.IsExternal(value) && value.TextOf("externalTrafficPolicy") is { Length: > 0 })
        {
            Expect.NoValue(walk, value, "externalTrafficPolicy", $"on a Service of the type {type} without 'externalIPs'");
        }
    }

    private static void CheckExternalName(SchemaWalk walk, Mapping spec)
    {
        if (!walk.Options.Partial)
        {
            Expect.Value(walk, spec, "externalName");
        }

        Expect.Form(walk, spec, "externalName", TextForms.SubdomainWithRoot);
        foreach (var field in AddressFields)
        {
            if (spec.TextOf(field) is not "" && spec.SequenceOf(field) is not { Count: 0 })
            {
                Expect.NoValue(walk, spec, field, "on a Service of the type ExternalName");
            }
        }
    }

    private static void CheckNoLoadBalancer(SchemaWalk walk, Mapping spec, string type)
    {
        foreach (var field in LoadBalancerFields)
        {
            if (spec.HasValue(field) && spec.SequenceOf(field) is not { Count: 0 })
            {
                Expect.NoValue(walk, spec, field, $"on a Service of the type {type}, only on one of the type LoadBalancer");
            }
        }

        if (spec.Int64Of("healthCheckNodePort") is not (null or 0))
        {
            Expect.NoValue(walk, spec, "healthCheckNodePort", $"on a Service of the type {type}, only on one of the type LoadBalancer");
        }
    }

    private static void CheckHealth(SchemaWalk walk, Mapping spec)
    {
        if (spec.Int64Of("healthCheckNodePort") is null or 0)
        {
            return;
        }

        if (spec.TextOf("externalTrafficPolicy") is "Local")
        {
            Expect.Number(walk, spec, "healthCheckNodePort", NumberRange.Port);
        }
        else if (!walk.Options.Partial)
        {
            Expect.NoValue(walk, spec, "healthCheckNodePort", "unless 'externalTrafficPolicy' is Local");
        }
    }
}
