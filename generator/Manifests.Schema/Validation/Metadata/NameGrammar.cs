namespace Manifests.Schema.Validation;

/// <summary>Which grammar the names of a kind have.</summary>
internal enum NameGrammar
{
    /// <summary><see cref="Dns1123.IsSubdomain"/>.</summary>
    Subdomain,

    /// <summary><see cref="Dns1123.IsLabel"/>.</summary>
    Label,

    /// <summary><see cref="Dns1035.IsLabel"/>.</summary>
    LabelStartingWithLetter,

    /// <summary><see cref="Validation.PathSegment.IsValid"/>.</summary>
    PathSegment,
}
