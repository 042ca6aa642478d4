using System.Globalization;
using System.Text;

namespace Manifests.Schema.Validation;

/// <summary>The keys and indexes from the root to where the walk is. Becomes a path only when something is found.</summary>
internal sealed class Trail
{
    private PathStep[] steps = new PathStep[24];

    public int Depth { get; private set; }

    /// <summary>The first key; <see langword="null"/> at the root.</summary>
    public string? RootKey => Depth == 0 ? null : steps[0].Key;

    /// <summary>The last key; <see langword="null"/> at the root and inside a list.</summary>
    public string? LastKey => Depth == 0 ? null : steps[Depth - 1].Key;

    /// <summary>Whether the place is below a key of a key of the root.</summary>
    public bool IsBelow(string first, string second) => Depth > 2 && steps[0].Key == first && steps[1].Key == second;

    /// <summary>Whether it leads through these keys first.</summary>
    public bool StartsWith(params ReadOnlySpan<string> keys)
    {
        for (var at = 0; at < keys.Length; at++)
        {
            if (at >= Depth || steps[at].Key != keys[at])
            {
                return false;
            }
        }

        return true;
    }

    public void Enter(PathStep step)
    {
        if (Depth == steps.Length)
        {
            Array.Resize(ref steps, steps.Length * 2);
        }

        steps[Depth++] = step;
    }

    public void Leave() => Depth--;

    /// <summary>The form <c>spec.containers[0].image</c>; keys that are not words stand in brackets and quotes.</summary>
    public override string ToString()
    {
        var path = new StringBuilder();
        for (var at = 0; at < Depth; at++)
        {
            Append(path, steps[at].Key, steps[at].Index);
        }

        return path.ToString();
    }

    private static void Append(StringBuilder path, string? key, int index)
    {
        if (key is null)
        {
            path.Append(CultureInfo.InvariantCulture, $"[{index}]");
        }
        else if (IsWord(key))
        {
            path.Append(path.Length == 0 ? "" : ".").Append(key);
        }
        else
        {
            path.Append("['").Append(Shown.Escape(key)).Append("']");
        }
    }

    private static bool IsWord(string key)
    {
        foreach (var character in key)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('_' or '-' or '$'))
            {
                return false;
            }
        }

        return key.Length > 0;
    }
}
