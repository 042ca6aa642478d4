using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The controller of a class of Ingresses.</summary>
/// <remarks>
/// Source: <c>pkg/apis/networking/validation</c>, validateIngressClassSpec; apimachinery <c>pkg/util/validation</c>,
/// IsDomainPrefixedPath.
/// </remarks>
internal sealed class IngressClassSpecRule : ITypeRule
{
    private const int MaxControllerLength = 250;

    public string TypeName => "io.k8s.api.networking.v1.IngressClassSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (!walk.Options.Partial)
        {
            Expect.Value(walk, value, "controller");
        }

        if (value.TextOf("controller") is { Length: > MaxControllerLength } controller)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.NameTooLong,
                value["controller"] ?? value,
                ["controller"],
                MaxControllerLength.ToString(CultureInfo.InvariantCulture),
                controller.Length.ToString(CultureInfo.InvariantCulture));
        }

        Expect.Form(walk, value, "controller", TextForms.DomainPrefixedPath);
    }
}
