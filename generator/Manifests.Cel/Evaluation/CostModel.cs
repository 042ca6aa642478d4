namespace Manifests.Cel.Evaluation;

/// <summary>
/// What steps cost that are no calls. Operators and functions tell theirs in <see cref="CelCallCost"/>; literals, <c>has</c>,
/// <c>&amp;&amp;</c>, <c>||</c> and <c>?:</c> cost nothing beyond their parts.
/// </summary>
/// <remarks>
/// Source: cel-go's <c>interpreter/runtimecost.go</c> and <c>common/cost.go</c>; a macro costs what the loop costs that cel-go makes of it.
/// </remarks>
internal static class CostModel
{
    public const ulong Name = 1;
    public const ulong Select = 1;
    public const ulong ListCreation = 10;
    public const ulong MapCreation = 30;
    public const ulong ObjectCreation = 40;

    /// <summary>hasValue, value, optional.of, and binding a name.</summary>
    public const ulong OptionalMap = 13;

    /// <summary>Asking whether all() goes on: the answer so far, and the function that looks at it.</summary>
    public const ulong AllTurn = 2;

    /// <summary>Asking whether exists() goes on: as <see cref="AllTurn"/>, and a negation.</summary>
    public const ulong ExistsTurn = 3;

    /// <summary>Reading the answer so far.</summary>
    public const ulong Accumulator = 1;

    /// <summary>Counting one item of exists_one().</summary>
    public const ulong Count = 2;

    /// <summary>Adding an item to the list so far: the list, a list of one, and the sum of both.</summary>
    public const ulong Append = 12;

    /// <summary>Adding an entry to the map so far: the map, the key, and the insertion.</summary>
    public const ulong Insert = 3;
}
