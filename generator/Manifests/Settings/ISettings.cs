namespace Manifests;

/// <summary>
/// Settings that can be bound from a map. Write <see cref="SettingsAttribute"/> on a partial record and the source generator
/// implements it.
/// </summary>
/// <typeparam name="TSelf">The settings record itself.</typeparam>
public interface ISettings<TSelf>
    where TSelf : ISettings<TSelf>
{
    /// <summary>
    /// Asks the reader for each setting. What is wrong goes to the reader's diagnostics; when
    /// <see cref="SettingsReader.HasErrors"/> is true afterwards, the result is incomplete and must be dropped.
    /// Most callers want <see cref="SettingsFile.Load{T}"/>, which does that.
    /// </summary>
    static abstract TSelf Bind(SettingsReader reader);

    /// <summary>
    /// Tells each setting with its type, value and meaning, for the table of parameters in <see cref="PlatformBuilder.Notes"/>. What a
    /// binder written by hand does not tell is not in the table.
    /// </summary>
    void Describe(SettingsListing listing)
    {
    }
}
