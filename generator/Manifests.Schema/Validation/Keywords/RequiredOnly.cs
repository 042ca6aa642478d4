using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>Branches that say nothing but which fields are set: the way CRDs write unions.</summary>
internal static class RequiredOnly
{
    /// <summary>The fields of each branch as words; <see langword="null"/> when a branch says more.</summary>
    public static IReadOnlyList<string>? NamesOf(ImmutableArray<TypeSchema> branches)
    {
        var names = new List<string>(branches.Length);
        foreach (var branch in branches)
        {
            if (NameOf(branch) is not { } name)
            {
                return null;
            }

            names.Add(name);
        }

        return names;
    }

    /// <summary>The fields of a branch as words; <see langword="null"/> when it says more.</summary>
    public static string? NameOf(TypeSchema branch)
    {
        if (branch.Properties.IsEmpty || HasOtherFacts(branch) || !branch.Properties.All(IsBareRequirement))
        {
            return null;
        }

        return Shown.Names([.. branch.Properties.Select(static property => property.Name)], "and");
    }

    private static bool IsBareRequirement(PropertySchema property) =>
        property.IsRequired && property.Type.Kind == ValueKind.Any && property.Type.Properties.IsEmpty && !HasOtherFacts(property.Type);

    private static bool HasOtherFacts(TypeSchema type) =>
        type.Kind is not (ValueKind.Any or ValueKind.Object)
        || type.Pattern is not null
        || type.Not is not null
        || type.MinProperties is not null
        || type.MaxProperties is not null
        || !type.Enum.IsEmpty
        || !type.AllOf.IsEmpty
        || !type.AnyOf.IsEmpty
        || !type.OneOf.IsEmpty;
}
