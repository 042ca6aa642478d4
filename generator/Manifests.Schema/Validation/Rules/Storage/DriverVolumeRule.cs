using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A volume that a driver makes, and the Secrets that it needs for that.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateCSIPersistentVolumeSource and ValidateCSIDriverName.</remarks>
internal sealed class DriverVolumeRule : ITypeRule
{
    private static readonly string[] SecretFields =
        ["controllerPublishSecretRef", "controllerExpandSecretRef", "nodePublishSecretRef", "nodeExpandSecretRef"];

    public string TypeName => "io.k8s.api.core.v1.CSIPersistentVolumeSource";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "driver", TextForms.DriverName);
        foreach (var field in SecretFields)
        {
            if (value.MappingOf(field) is { } secret)
            {
                walk.Trail.Enter(field);
                Expect.Value(walk, secret, "name");
                Expect.Value(walk, secret, "namespace");
                Expect.Form(walk, secret, "name", TextForms.Subdomain);
                Expect.Form(walk, secret, "namespace", TextForms.Label);
                walk.Trail.Leave();
            }
        }
    }
}
