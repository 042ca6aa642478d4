using Manifests.Diagnostics;

namespace Manifests.Schema.Import;

/// <summary>Finds shared types that are made of themselves without a property in between, so that no value could ever end.</summary>
internal sealed class TypeCycles
{
    private readonly IReadOnlyDictionary<string, TypeSchema> types;
    private readonly HashSet<string> done = new(StringComparer.Ordinal);
    private readonly List<string> open = [];
    private readonly List<string> cycles = [];

    private TypeCycles(IReadOnlyDictionary<string, TypeSchema> types) => this.types = types;

    public static void Check(IReadOnlyDictionary<string, TypeSchema> types, Func<string, Location> placeOf, DiagnosticBag diagnostics)
    {
        var finder = new TypeCycles(types);
        foreach (var name in types.Keys.Order(StringComparer.Ordinal))
        {
            finder.Enter(name);
            foreach (var cycle in finder.cycles)
            {
                diagnostics.Add(CatalogDiagnostics.CyclicReference.At(placeOf(name), cycle));
            }

            finder.cycles.Clear();
        }
    }

    private void Enter(string name)
    {
        var start = open.IndexOf(name);
        if (start >= 0)
        {
            cycles.Add(string.Join(" -> ", open.Skip(start).Append(name)));
            return;
        }

        if (!types.TryGetValue(name, out var type) || !done.Add(name))
        {
            return;
        }

        open.Add(name);
        EnterParts(type);
        open.RemoveAt(open.Count - 1);
    }

    private void EnterParts(TypeSchema type)
    {
        // Only items and values that have to be there make an endless value, but upstream never writes such a type at all.
        foreach (var part in Parts(type))
        {
            if (part.Name is { } name)
            {
                Enter(name);
            }
            else
            {
                EnterParts(part);
            }
        }
    }

    private static IEnumerable<TypeSchema> Parts(TypeSchema type) =>
        new[] { type.Refines, type.Items, type.AdditionalProperties, type.Not }
            .OfType<TypeSchema>().Concat(type.AllOf).Concat(type.AnyOf).Concat(type.OneOf);
}
