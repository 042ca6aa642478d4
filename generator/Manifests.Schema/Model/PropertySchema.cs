namespace Manifests.Schema;

/// <summary>A named property of an object, for a range of releases.</summary>
/// <param name="Name">The key exactly as manifests spell it.</param>
/// <param name="Type">What its value has to be.</param>
public sealed record PropertySchema(string Name, TypeSchema Type)
{
    /// <summary>Whether the object is refused without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What the server fills in when it is absent, as JSON; <see langword="null"/> when it fills in nothing.</summary>
    public string? Default { get; init; }

    /// <summary>
    /// The releases that know this form of the property. A property whose form changed stands in the list once for each
    /// form, with ranges that do not overlap.
    /// </summary>
    public VersionRange Versions { get; init; }
}
