namespace Manifests.Yaml;

/// <summary>The maps of a list, each with its zero-based index; items of other kinds are passed over.</summary>
public readonly ref struct IndexedMappings
{
    private readonly Sequence? items;

    /// <summary>The maps of a list; none when there is no list.</summary>
    public IndexedMappings(Sequence? items) => this.items = items;

    /// <summary>Enumerates without an allocation.</summary>
    public Enumerator GetEnumerator() => new(items);

    /// <summary>Goes from map to map.</summary>
    public ref struct Enumerator
    {
        private readonly Sequence? items;
        private int at = -1;

        internal Enumerator(Sequence? items) => this.items = items;

        /// <summary>The index of the item in its list, and the item.</summary>
        public (int Index, Mapping Item) Current { get; private set; }

        /// <summary>Goes to the next map; false when there is none.</summary>
        public bool MoveNext()
        {
            while (items is not null && ++at < items.Count)
            {
                if (items[at] is Mapping item)
                {
                    Current = (at, item);
                    return true;
                }
            }

            return false;
        }
    }
}
