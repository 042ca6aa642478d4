using Manifests.Schema.Text;
using Manifests.Schema.Validation.Cel;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Cel;

/// <summary>The rules of the definitions that come with the catalog can be evaluated, every one.</summary>
public sealed class CatalogRulesTests
{
    [Fact]
    public void EveryRuleOfTheCatalog_IsCompiled()
    {
        var shapes = new CelShapes(new KubernetesVersion(1, 36));
        var unusable = new List<string>();
        var compiled = 0;
        foreach (var name in Catalog.Embedded.KindNames)
        {
            var kind = Catalog.Embedded.FindKind(name.ApiVersion, name.Kind)!;
            Visit(kind.Type, shapes.OfRoot(kind.Type), $"{name.ApiVersion} {name.Kind}", []);
        }

        Assert.Empty(unusable);
        Assert.True(compiled > 900, $"Only {compiled} rules were compiled.");

        void Visit(TypeSchema type, CelShape shape, string path, HashSet<TypeSchema> seen)
        {
            if (!shapes.HasRules(type) || !seen.Add(type))
            {
                return;
            }

            foreach (var rule in shape.Rules)
            {
                compiled++;
                unusable.AddRange(rule.Compilation.Issues.Select(issue => $"{path}: {rule.Rule.Rule}: {issue.Message}"));
            }

            foreach (var property in type.Properties)
            {
                Visit(property.Type, shapes.Of(property.Type), $"{path}.{property.Name}", seen);
            }

            if ((type.Items ?? type.AdditionalProperties) is { } inner)
            {
                Visit(inner, shapes.Of(inner), path + "[]", seen);
            }
        }
    }
}
