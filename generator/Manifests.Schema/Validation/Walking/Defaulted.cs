using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>
/// The value as the server sees it when it judges branches: absent keys filled from defaults, nulls that are no values gone.
/// Nothing is changed; a copy is made only when there is something to fill in or take out.
/// </summary>
internal static class Defaulted
{
    public static Node Of(Node node, TypeSchema type, KubernetesVersion version) => node switch
    {
        Mapping mapping when !type.Properties.IsEmpty => OfMapping(mapping, type, version),
        Sequence sequence when type.Items is { } items => OfSequence(sequence, items, version),
        _ => node,
    };

    private static Mapping OfMapping(Mapping mapping, TypeSchema type, KubernetesVersion version)
    {
        Mapping? copy = null;
        foreach (var entry in mapping.Entries)
        {
            var property = type.FindProperty(entry.Key, version)?.Type ?? type.AdditionalProperties;
            if (property is null)
            {
                continue;
            }

            if (SchemaWalk.IsUnset(entry.Value) && !property.IsNullable)
            {
                (copy ??= Shallow(mapping)).Remove(entry.Key);
            }
            else if (Of(entry.Value, property, version) is var value && value != entry.Value)
            {
                (copy ??= Shallow(mapping)).Set(entry.Key, value);
            }
        }

        foreach (var property in type.Properties)
        {
            if (property.Default is { } json && property.Versions.Contains(version) && !(copy ?? mapping).ContainsKey(property.Name)
                && JsonNode.TryParse(json) is { } value)
            {
                (copy ??= Shallow(mapping)).Add(property.Name, Of(value, property.Type, version));
            }
        }

        return copy ?? mapping;
    }

    private static Sequence OfSequence(Sequence sequence, TypeSchema items, KubernetesVersion version)
    {
        Sequence? copy = null;
        for (var index = 0; index < sequence.Count; index++)
        {
            if (Of(sequence[index], items, version) is var item && item != sequence[index])
            {
                (copy ??= Shallow(sequence))[index] = item;
            }
        }

        return copy ?? sequence;
    }

    private static Mapping Shallow(Mapping mapping)
    {
        var copy = new Mapping(mapping.Count + 1) { Location = mapping.Location };
        foreach (var entry in mapping.Entries)
        {
            copy.Add(entry.Key, entry.Value, entry.KeyLocation);
        }

        return copy;
    }

    private static Sequence Shallow(Sequence sequence)
    {
        var copy = new Sequence(sequence.Count) { Location = sequence.Location };
        foreach (var item in sequence)
        {
            copy.Add(item);
        }

        return copy;
    }
}
