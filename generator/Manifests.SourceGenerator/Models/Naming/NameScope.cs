using System.Globalization;

namespace Manifests.SourceGenerator.Models;

/// <summary>Names that have to differ from each other.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public NameScope(params IEnumerable<string> reserved) => taken.UnionWith(reserved);

    /// <summary>Whether the name was free; it is taken from now on.</summary>
    public bool TryTake(string name) => taken.Add(name);

    /// <summary>Takes the first free one of the names, or the last one with the first number from 2 that makes it free.</summary>
    public string Take(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (taken.Add(name))
            {
                return name;
            }
        }

        var last = names[names.Length - 1];
        for (var number = 2; ; number++)
        {
            var numbered = last + number.ToString(CultureInfo.InvariantCulture);
            if (taken.Add(numbered))
            {
                return numbered;
            }
        }
    }
}
