using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>All rules about whose requests a server takes first.</summary>
internal static class FlowControlRules
{
    public static ImmutableArray<ITypeRule> All { get; } =
    [
        new FlowSubjectRule("v1"),
        new FlowSubjectRule("v1beta3"),
    ];
}
