namespace Manifests;

/// <summary>A platform's settings as documentation shows them; both <see langword="null"/> for a platform without settings.</summary>
/// <param name="Bound">With the values of this environment.</param>
/// <param name="Defaults">With the values that a file without them takes.</param>
internal sealed record PlatformSettings(SettingsListing? Bound, SettingsListing? Defaults)
{
    public static readonly PlatformSettings None = new(null, null);

    public static PlatformSettings Of<T>(T settings)
        where T : class, ISettings<T>
    {
        var bound = new SettingsListing();
        settings.Describe(bound);
        return new PlatformSettings(bound, SettingsListing.OfDefaults<T>());
    }
}
