using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The selector of a Service is a plain map of labels.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidateService.</remarks>
internal sealed class ServiceSelectorRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.ServiceSpec";

    public void Check(SchemaWalk walk, Mapping value) => SelectorLabels.Check(walk, value, "selector");
}
