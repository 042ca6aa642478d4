using Manifests.Yaml;

namespace Manifests.Models.Iam;

/// <summary>The element of a statement that holds its conditions: operator, then key, then values.</summary>
internal static class ConditionBlock
{
    // A key twice under one operator cannot be said in JSON; its values are joined, and the check reports it.
    public static Mapping ToNode(ValueList<Condition> conditions)
    {
        var block = new Mapping();
        foreach (var byOperator in conditions
            .GroupBy(static condition => condition.Operator.ToString(), StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            var keys = new Mapping();
            foreach (var byKey in byOperator
                .GroupBy(static condition => condition.Key, StringComparer.Ordinal)
                .OrderBy(static group => group.Key, StringComparer.Ordinal))
            {
                keys.Add(byKey.Key, StringOrList.ToNode([.. byKey.SelectMany(static condition => condition.Values)]));
            }

            block.Add(byOperator.Key, keys);
        }

        return block;
    }
}
