using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The containers of a pod: init containers, containers, ephemeral containers.</summary>
internal readonly ref struct PodContainers
{
    private readonly Mapping spec;

    public PodContainers(Mapping spec) => this.spec = spec;

    /// <summary>Enumerates without an allocation.</summary>
    public Enumerator GetEnumerator() => new(spec);

    /// <summary>Goes from container to container.</summary>
    internal ref struct Enumerator
    {
        private readonly Mapping spec;
        private int list;
        private IndexedMappings.Enumerator items;

        internal Enumerator(Mapping spec)
        {
            this.spec = spec;
            items = spec.MappingsOf(PodContainer.InitList).GetEnumerator();
        }

        public readonly PodContainer Current => new(Name(list), items.Current.Index, items.Current.Item);

        public bool MoveNext()
        {
            while (!items.MoveNext())
            {
                if (++list > 2)
                {
                    return false;
                }

                items = spec.MappingsOf(Name(list)).GetEnumerator();
            }

            return true;
        }

        private static string Name(int list) => list switch
        {
            0 => PodContainer.InitList,
            1 => PodContainer.RegularList,
            _ => PodContainer.EphemeralList,
        };
    }
}
