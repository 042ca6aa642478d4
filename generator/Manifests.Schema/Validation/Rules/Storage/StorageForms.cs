namespace Manifests.Schema.Validation;

/// <summary>The names of those who provide storage.</summary>
internal static class StorageForms
{
    private const int MaxDriverNameLength = 63;

    /// <summary>The name of a driver: a domain, in any case.</summary>
    public static FieldForm DriverName { get; } = new(
        static text => text.Length <= MaxDriverNameLength && Dns1123.IsSubdomain(text.ToString().ToLowerInvariant()),
        "at most 63 letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit");

    /// <summary>The name of a provisioner: a name with an optional domain, in any case.</summary>
    public static FieldForm Provisioner { get; } = new(
        static text => LabelSyntax.IsKey(text.ToString().ToLowerInvariant()),
        "at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit, with an optional domain and '/'");
}
