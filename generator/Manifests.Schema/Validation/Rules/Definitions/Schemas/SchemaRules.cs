using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>
/// All rules about schemas inside definitions, in the order they are told. What compiles CEL rules and counts their cost takes
/// its place here as one more rule: it finds them under <c>x-kubernetes-validations</c> of structural places.
/// </summary>
internal static class SchemaRules
{
    private static readonly ImmutableArray<ISchemaRule> Order =
    [
        new RootRule(),
        new UnsupportedKeywordRule(),
        new TypeRule(),
        new ExtensionRule(),
        new FreeKeysRule(),
        new MetadataRule(),
        new ItemsRule(),
        new ListTypeRule(),
        new ListMapKeysRule(),
        new BranchRule(),
        new PatternRule(),
        new DefaultPlaceRule(),
        new RuleTextRule(),
    ];

    public static void Check(in SchemaPlace place)
    {
        foreach (var rule in Order)
        {
            rule.Check(place);
        }
    }
}
