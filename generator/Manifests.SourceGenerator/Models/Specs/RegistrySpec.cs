using System.Collections.Immutable;

namespace Manifests.SourceGenerator.Models;

/// <summary>The kinds by which resources are read.</summary>
/// <param name="Namespace">The namespace that all models are below.</param>
/// <param name="Kinds">In ordinal order; empty when the project has no models.</param>
/// <param name="TellsProgram">Whether the program is told of the kinds and of the catalog that the assembly carries.</param>
internal sealed record RegistrySpec(string Namespace, EquatableArray<RegisteredKind> Kinds, bool TellsProgram)
{
    /// <summary>The kinds of a plan. Where two families define one kind, the first namespace has it.</summary>
    public static RegistrySpec Of(ModelPlan plan, string rootNamespace)
    {
        var kinds = new SortedDictionary<string, RegisteredKind>(StringComparer.Ordinal);
        foreach (var space in plan.Namespaces)
        {
            foreach (var type in space.Types)
            {
                var name = type.Kind is { } kind ? kind.ApiVersion + " " + kind.Kind : null;
                if (name is not null && !kinds.ContainsKey(name))
                {
                    kinds.Add(name, new RegisteredKind(name, space.Name + "." + type.Name));
                }
            }
        }

        return new RegistrySpec(rootNamespace, new(kinds.Values.ToImmutableArray()), plan.HasOwnDefinitions);
    }
}
