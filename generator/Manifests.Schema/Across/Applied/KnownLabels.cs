using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>The labels of an object, as far as they are known.</summary>
/// <param name="labels">Those that are known.</param>
/// <param name="isComplete">Whether the object has no others.</param>
internal sealed class KnownLabels(IReadOnlyDictionary<string, string> labels, bool isComplete)
{
    /// <summary>Whether a label that is not known may be there all the same.</summary>
    public bool MayHaveOthers => !isComplete;

    /// <summary>The value of a label; <see langword="null"/> when it is not known or not there.</summary>
    public string? this[string key] => labels.GetValueOrDefault(key);

    /// <summary>Labels of which nothing is known.</summary>
    public static KnownLabels None { get; } = new(new Dictionary<string, string>(), isComplete: false);

    /// <summary>All labels of an object.</summary>
    public static KnownLabels Of(Mapping? labels) => new(Read(labels), isComplete: true);

    /// <summary>The labels that are texts.</summary>
    public static Dictionary<string, string> Read(Mapping? labels)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in labels ?? new Mapping())
        {
            if (entry.Value is Scalar { Kind: ScalarKind.String } value)
            {
                read[entry.Key] = value.Text;
            }
        }

        return read;
    }
}
