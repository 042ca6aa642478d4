namespace Manifests.SourceGenerator.Models;

/// <summary>A property of a model.</summary>
/// <param name="Key">The key exactly as manifests spell it; <see langword="null"/> for keys beside the named ones.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Value">Its type.</param>
/// <param name="IsRequired">Whether C# refuses an object without it.</param>
/// <param name="Summary">Facts about it as XML.</param>
/// <param name="Description">What its author says of it as lines of XML; <see langword="null"/> when nothing is known.</param>
/// <param name="Constants">Its allowed values; <see langword="null"/> when there are none to offer.</param>
internal sealed record PropertySpec(
    string? Key,
    string Name,
    ValueSpec Value,
    bool IsRequired,
    string Summary,
    string? Description,
    ConstantsSpec? Constants)
{
    /// <summary>Whether it holds the keys beside the named ones.</summary>
    public bool HoldsOtherKeys => Key is null;
}
