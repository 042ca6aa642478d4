using Manifests.Diagnostics;

namespace Manifests;

/// <summary>How to make a platform from the settings of one environment.</summary>
public abstract class PlatformDefinition
{
    private protected PlatformDefinition(string name)
    {
        Name = name.Contains('/', StringComparison.Ordinal) || TreePathRules.Check(name, Location.None) is not null
            ? throw new ArgumentException($"'{name}' cannot name the folders of a platform.", nameof(name))
            : name;
    }

    /// <inheritdoc cref="Platform.Name"/>
    public string Name { get; }

    /// <summary>
    /// Whether each environment needs a file <c>overlays/&lt;platform&gt;/&lt;environment&gt;.yaml</c>. Without settings there is the one
    /// environment <c>default</c>.
    /// </summary>
    public abstract bool HasSettings { get; }

    /// <summary>A platform whose environments are the settings files in <c>overlays/&lt;name&gt;/</c>.</summary>
    /// <param name="name"><inheritdoc cref="Platform(string)" path="/param[@name='name']"/></param>
    /// <param name="create">Makes the platform of one environment.</param>
    /// <exception cref="ArgumentException">The name cannot be that of a folder on every system.</exception>
    public static PlatformDefinition For<TSettings>(string name, Func<TSettings, Platform> create)
        where TSettings : class, ISettings<TSettings>
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(create);
        return new SettingsPlatformDefinition<TSettings>(name, create);
    }

    /// <summary>A platform without settings.</summary>
    /// <inheritdoc cref="For{TSettings}" path="/param"/>
    public static PlatformDefinition Of(string name, Func<Platform> create)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(create);
        return new FixedPlatformDefinition(name, create);
    }

    /// <summary>The platform; <see langword="null"/> after a finding in its settings.</summary>
    /// <param name="settings">The bytes of the settings file; empty when none is needed.</param>
    /// <param name="file">The settings file, for messages.</param>
    /// <param name="files">The files that the settings file may name; <see langword="null"/> without one.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    internal abstract Platform? Create(ReadOnlyMemory<byte> settings, string file, SettingFiles? files, DiagnosticBag diagnostics);
}
