namespace Manifests.Schema.Validation;

/// <summary>A source of kinds that knows of some that they exist, and that their schemas cannot be relied on.</summary>
internal interface IUnusableKinds
{
    /// <summary>Why objects of a kind cannot be checked, as words of a sentence; <see langword="null"/> when they can, or the kind is unknown.</summary>
    string? WhyUnusable(string apiVersion, string kind);
}
