using Manifests.Yaml;

namespace Manifests.Platforms.Asya.Checking;

/// <summary>Compares resources of the tree with what the requirements ask for.</summary>
/// <param name="review">The tree.</param>
/// <param name="place">The class that makes the resources, for the next step.</param>
internal sealed class Needs(TreeReview review, string place)
{
    /// <summary>A resource that has to be there; tells when it is not.</summary>
    public PlacedResource? Resource(string kind, string name)
    {
        var found = review.Find(kind, name);
        if (found is null)
        {
            Missing(kind, name);
        }

        return found;
    }

    /// <summary>Tells that something is not there.</summary>
    public void Missing(string what, string name) => review.Tell(AsyaDiagnostics.Missing, what, name, place);

    /// <summary>A text, number or boolean that has to be as said.</summary>
    /// <param name="resource">The resource; nothing is told of one that is missing.</param>
    /// <param name="expected">The value as text.</param>
    /// <param name="keys"><inheritdoc cref="PlacedResource.At" path="/param"/></param>
    public void Text(PlacedResource? resource, string expected, params ReadOnlySpan<string> keys) =>
        That(resource, text => text == expected, $"\"{expected}\"", keys);

    /// <summary>A value that has to fit a condition.</summary>
    /// <param name="resource"><inheritdoc cref="Text" path="/param[@name='resource']"/></param>
    /// <param name="fits">The condition; it is asked with <see langword="null"/> when there is no value.</param>
    /// <param name="expected">The condition as words.</param>
    /// <param name="keys"><inheritdoc cref="PlacedResource.At" path="/param"/></param>
    public void That(PlacedResource? resource, Func<string?, bool> fits, string expected, params ReadOnlySpan<string> keys)
    {
        if (resource is null)
        {
            return;
        }

        var found = resource.At(keys);
        if (!fits((found as Scalar)?.Text))
        {
            Differs(resource, found, string.Join('.', keys.ToArray()), expected);
        }
    }

    /// <summary>Tells that a value is not as it has to be.</summary>
    public void Differs(PlacedResource resource, Node? found, string path, string expected)
    {
        var words = found switch
        {
            null => "nothing",
            Scalar scalar => $"\"{scalar.Text}\"",
            _ => found.Describe(),
        };
        review.Tell(resource, found, AsyaDiagnostics.Differs, resource, words, path, expected, place);
    }
}
