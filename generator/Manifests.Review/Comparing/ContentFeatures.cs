using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>What a resource says besides its name, as numbers that two resources can be compared by.</summary>
internal sealed class ContentFeatures
{
    private readonly Dictionary<int, int> counts = [];
    private readonly string name;

    private ContentFeatures(string name) => this.name = name;

    /// <summary>Each distinct feature.</summary>
    public IReadOnlyCollection<int> Distinct => counts.Keys;

    /// <summary>How many features there are, repeated ones counted.</summary>
    public int Count { get; private set; }

    /// <summary>Equal for resources that differ in nothing but their names.</summary>
    public int Whole { get; private set; }

    /// <summary>The features of a resource.</summary>
    public static ContentFeatures Of(TreeResource resource)
    {
        var features = new ContentFeatures(resource.Content.MappingOf("metadata")?.TextOf("name") ?? "");
        foreach (var entry in resource.Content.Entries)
        {
            if (entry.Key is "metadata" && entry.Value is Mapping metadata)
            {
                features.AddMetadata(metadata);
            }
            else if (entry.Key is not "apiVersion" and not "kind")
            {
                features.Add(StringComparer.Ordinal.GetHashCode(entry.Key), entry.Value);
            }
        }

        return features;
    }

    /// <summary>How many features both have.</summary>
    public int SharedWith(ContentFeatures other) =>
        counts.Sum(pair => other.counts.TryGetValue(pair.Key, out var count) ? Math.Min(count, pair.Value) : 0);

    private void AddMetadata(Mapping metadata)
    {
        foreach (var entry in metadata.Entries)
        {
            if (entry.Key is not "name" and not "namespace")
            {
                Add(StringComparer.Ordinal.GetHashCode(entry.Key), entry.Value);
            }
        }
    }

    private void Add(int path, Node value)
    {
        switch (value)
        {
            case Mapping map:
                foreach (var entry in map.Entries)
                {
                    Add(HashCode.Combine(path, entry.Key), entry.Value);
                }

                break;
            case Sequence list:
                foreach (var item in list)
                {
                    Add(HashCode.Combine(path, 1), item);
                }

                break;
            default:
                // Labels and selectors often repeat the name, and are renamed with it.
                var text = ((Scalar)value).Text;
                Add(HashCode.Combine(path, text == name ? "\0" : text));
                break;
        }
    }

    private void Add(int feature)
    {
        counts[feature] = counts.GetValueOrDefault(feature) + 1;
        Count++;
        Whole += feature;
    }
}
