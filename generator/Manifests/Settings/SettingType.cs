using System.Diagnostics.CodeAnalysis;
using Manifests.Yaml;

namespace Manifests;

/// <summary>How a value of one type is read from a settings file.</summary>
/// <typeparam name="T">The C# type.</typeparam>
public abstract class SettingType<T>
{
    /// <summary>What a message says is expected: <c>a boolean</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>Reads a value that is not null, or reports why it does not fit.</summary>
    public abstract bool TryRead(SettingValue value, [MaybeNullWhen(false)] out T result);

    /// <summary>The value as a settings file says it; what <see cref="TryRead"/> reads back.</summary>
    public abstract Node ToNode(T value);

    /// <summary>Describes the settings inside of a value, for a map of settings or a list of such maps; nothing else has any.</summary>
    /// <param name="listing">Takes them.</param>
    /// <param name="path">How the value is called: <c>pools[]</c>.</param>
    internal virtual void DescribeInside(SettingsListing listing, string path)
    {
    }
}
