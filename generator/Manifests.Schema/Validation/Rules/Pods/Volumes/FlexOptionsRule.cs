using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The options of a flex volume are not in the domains of Kubernetes.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateFlexVolumeSource.</remarks>
/// <param name="typeName">The upstream name of the volume source's type.</param>
internal sealed class FlexOptionsRule(string typeName) : ITypeRule
{
    public string TypeName { get; } = typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.MappingOf("options") is not { } options)
        {
            return;
        }

        foreach (var option in options.Entries)
        {
            if (IsReserved(option.Key))
            {
                walk.Findings.AddBelow(SchemaDiagnostics.ReservedOption, option.Value, ["options", option.Key], Shown.Text(option.Key));
            }
        }
    }

    private static bool IsReserved(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        var domain = "." + (slash < 0 ? key : key[..slash]);
        return domain.EndsWith(".kubernetes.io", StringComparison.OrdinalIgnoreCase)
            || domain.EndsWith(".k8s.io", StringComparison.OrdinalIgnoreCase);
    }
}
