using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>An API that another server serves.</summary>
/// <remarks>
/// Source: <c>kube-aggregator/pkg/apis/apiregistration/validation</c>, ValidateAPIService; a port that is left out is 443.
/// </remarks>
internal sealed class ApiServiceSpecRule : ITypeRule
{
    private const int LargestGroupPriority = 20_000;
    private const int LargestVersionPriority = 1_000;

    public string TypeName => "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Value(walk, value, "version");
        Expect.Form(walk, value, "version", TextForms.LabelStartingWithLetter);
        Expect.Form(walk, value, "group", TextForms.Subdomain);
        if (!walk.Options.Partial && value.TextOf("group") is null or "" && value.TextOf("version") is { Length: > 0 } version and not "v1")
        {
            walk.Findings.Add(SchemaDiagnostics.ApiServiceOfCore, value, Shown.Text(version));
        }

        Expect.Number(walk, value, "groupPriorityMinimum", new(1, LargestGroupPriority));
        Expect.Number(walk, value, "versionPriority", new(1, LargestVersionPriority));
        if (value.MappingOf("service") is { } service)
        {
            CheckService(walk, value, service);
        }
        else if (!value.HasValue("service") && !walk.Options.Partial)
        {
            CheckLocal(walk, value);
        }
    }

    private static void CheckService(SchemaWalk walk, Mapping spec, Mapping service)
    {
        walk.Trail.Enter("service");
        Expect.Value(walk, service, "namespace");
        Expect.Value(walk, service, "name");
        Expect.Number(walk, service, "port", NumberRange.Port);
        walk.Trail.Leave();
        if (spec.BooleanOf("insecureSkipTLSVerify") is true && spec.TextOf("caBundle") is { Length: > 0 })
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.InsecureWithBundle, spec["insecureSkipTLSVerify"] ?? spec, ["insecureSkipTLSVerify"]);
        }
    }

    private static void CheckLocal(SchemaWalk walk, Mapping spec)
    {
        const string why = "on an APIService without a 'service'";
        if (spec.TextOf("caBundle") is { Length: > 0 })
        {
            Expect.NoValue(walk, spec, "caBundle", why);
        }

        if (spec.BooleanOf("insecureSkipTLSVerify") is true)
        {
            Expect.NoValue(walk, spec, "insecureSkipTLSVerify", why);
        }
    }
}
