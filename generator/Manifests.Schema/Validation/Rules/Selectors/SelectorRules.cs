using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>All rules about what selects objects by their labels.</summary>
internal static class SelectorRules
{
    public static ImmutableArray<ITypeRule> All { get; } =
    [
        new LabelSelectorRule(),
        new ServiceSelectorRule(),
    ];
}
