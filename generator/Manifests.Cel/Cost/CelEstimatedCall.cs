using System.Collections.Immutable;

namespace Manifests.Cel;

/// <summary>A call of an overload whose cost is to be estimated.</summary>
/// <param name="Arguments">What is known of the arguments, the receiver first.</param>
/// <param name="SizeOf">How much a value of a type can hold when nothing else is known of it, such as the items of an argument.</param>
public sealed record CelEstimatedCall(ImmutableArray<CelEstimatedValue> Arguments, Func<CelType, CelEstimate> SizeOf)
{
    /// <summary>How much an item of a list argument, or a value of a map argument, can hold.</summary>
    public CelEstimate ItemSizeOf(int argument) => Arguments[argument].Type is { Parameters: [.., var item] }
        ? SizeOf(item)
        : SizeOf(CelType.Dyn);
}
