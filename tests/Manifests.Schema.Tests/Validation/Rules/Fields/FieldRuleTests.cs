using Manifests.Schema.Text;
using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

/// <summary>Rows about fields fit the schema, so that their sentences say rightly whether a field may be left out.</summary>
public sealed class FieldRuleTests
{
    private static readonly KubernetesVersion Release = new(1, 35);

    [Fact]
    public void Row_SaysWhatOpenApiAsksFor()
    {
        var types = Types();
        var wrong = new List<string>();
        foreach (var row in PodRules.All.Concat(WorkloadRules.All).OfType<FieldRule>())
        {
            Assert.True(types.TryGetValue(row.TypeName, out var type), row.TypeName);
            wrong.AddRange(row.NotEmpty.Where(field => !IsRequired(type, field)).Select(field => $"{row.TypeName}.{field} is optional"));
            wrong.AddRange(row.NotEmptyIfSet.Where(field => IsRequired(type, field)).Select(field => $"{row.TypeName}.{field} is required"));
        }

        Assert.Empty(wrong);
    }

    private static bool IsRequired(TypeSchema type, string field)
    {
        var property = type.FindProperty(field, Release);
        Assert.True(property is not null, $"{type.Name} has no field '{field}'.");
        return property.IsRequired;
    }

    private static Dictionary<string, TypeSchema> Types()
    {
        var types = new Dictionary<string, TypeSchema>(StringComparer.Ordinal);
        foreach (var name in Catalog.Embedded.KindNames.Where(static name => name.ApiVersion is "v1" or "apps/v1" or "batch/v1"))
        {
            Collect(Catalog.Embedded.FindKind(name.ApiVersion, name.Kind)!.Type, types);
        }

        return types;
    }

    private static void Collect(TypeSchema? type, Dictionary<string, TypeSchema> types)
    {
        if (type is null || (type.Name is { } name && !types.TryAdd(name, type)))
        {
            return;
        }

        Collect(type.Items, types);
        Collect(type.AdditionalProperties, types);
        foreach (var property in type.Properties)
        {
            Collect(property.Type, types);
        }
    }
}
