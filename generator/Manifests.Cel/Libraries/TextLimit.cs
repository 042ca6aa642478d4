namespace Manifests.Cel.Libraries;

/// <summary>How long a text can get that is made of others, so that a few doublings do not take all memory.</summary>
internal static class TextLimit
{
    /// <summary>In UTF-16 units; ten times what fits into a request.</summary>
    public const int MaxLength = 32 * 1024 * 1024;

    public static CelValue Exceeded => CelValue.Of(CelError.Invalid("the text gets longer than 32 MiB"));
}
