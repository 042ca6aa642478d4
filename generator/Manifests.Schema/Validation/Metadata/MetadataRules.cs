using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>All rules about what the metadata of objects and of their templates says.</summary>
internal static class MetadataRules
{
    public static ImmutableArray<ITypeRule> All { get; } =
    [
        new LabelRule(),
        new AnnotationRule(),
        new FinalizerRule(),
        new OwnerRule(),
    ];
}
