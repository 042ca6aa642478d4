namespace Manifests.Schema.Validation;

/// <summary>The grammar of annotation keys: that of label keys, but capitals may stand in the prefix.</summary>
public static class AnnotationSyntax
{
    /// <summary>Greatest size of all keys and values of an object together, in bytes of UTF-8.</summary>
    public const int MaxTotalBytes = 262_144;

    /// <summary>Whether a text is an annotation key.</summary>
    public static bool IsKey(string text)
    {
        // Almost every key is valid as it stands; only the rest is worth lowering.
        return LabelSyntax.IsKey(text) || LabelSyntax.IsKey(text.ToLowerInvariant());
    }
}
