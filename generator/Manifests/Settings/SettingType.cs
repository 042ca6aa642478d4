using System.Diagnostics.CodeAnalysis;

namespace Manifests;

/// <summary>How a value of one type is read from a settings file.</summary>
/// <typeparam name="T">The C# type.</typeparam>
public abstract class SettingType<T>
{
    /// <summary>What a message says is expected: <c>a boolean</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>Reads a value that is not null, or reports why it does not fit.</summary>
    public abstract bool TryRead(SettingValue value, [MaybeNullWhen(false)] out T result);
}
