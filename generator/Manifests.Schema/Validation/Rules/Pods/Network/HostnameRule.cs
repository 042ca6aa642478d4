using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>
/// The names of a pod in the network. A StatefulSet gives its pods their own, so those of its template are not looked at.
/// </summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidatePodSpec, validatePodHostName.</remarks>
internal sealed class HostnameRule : ITypeRule
{
    private const int MaxLength = 64;

    private static readonly KubernetesVersion Overrides = new(1, 35);

    private static readonly TextForm Hostname = new(
        static text => text.Length <= MaxLength && Dns1123.IsSubdomain(text),
        "at most 64 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit");

    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (!walk.Is("apps", "StatefulSet"))
        {
            Expect.Form(walk, value, "hostname", TextForms.Label);
            Expect.Form(walk, value, "subdomain", TextForms.Label);
        }

        if (value.HasValue("hostnameOverride") && walk.Version >= Overrides)
        {
            CheckOverride(walk, value);
        }
    }

    private static void CheckOverride(SchemaWalk walk, Mapping spec)
    {
        Expect.NotEmptyIfSet(walk, spec, "hostnameOverride");
        Expect.Form(walk, spec, "hostnameOverride", Hostname);
        foreach (var field in (ReadOnlySpan<string>)["setHostnameAsFQDN", "hostNetwork"])
        {
            if (spec.BooleanOf(field) == true)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.HostnameOverrideConflict, spec["hostnameOverride"]!, ["hostnameOverride"], field);
            }
        }
    }
}
