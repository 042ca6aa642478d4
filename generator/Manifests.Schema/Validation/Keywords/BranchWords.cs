namespace Manifests.Schema.Validation;

/// <summary>What a branch says, in words for a sentence.</summary>
internal static class BranchWords
{
    public static string Describe(TypeSchema branch)
    {
        var words = new List<string>();
        if (branch.Kind is not (ValueKind.Any or ValueKind.Object))
        {
            words.Add(WrongTypeHint.Expected(branch.Kind));
        }

        if (!branch.Enum.IsEmpty)
        {
            words.Add("one of " + Shown.Join([.. branch.Enum.Select(static value => value.Json)], "or"));
        }

        if (branch.Pattern is { } pattern)
        {
            words.Add($"the pattern {pattern}");
        }

        foreach (var property in branch.Properties)
        {
            words.Add(property.IsRequired ? $"the field '{property.Name}' is set" : $"'{property.Name}' has {DescribeValue(property.Type)}");
        }

        return words.Count == 0 ? "a combination of forms" : Shown.Join(words, "and");
    }

    private static string DescribeValue(TypeSchema type) => type switch
    {
        { Enum.IsEmpty: false } => "the value " + Shown.Join([.. type.Enum.Select(static value => value.Json)], "or"),
        { Pattern: { } pattern } => $"the pattern {pattern}",
        _ => "a form of its own",
    };
}
