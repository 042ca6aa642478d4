using Manifests.Diagnostics;
using Manifests.Schema;
using Manifests.Schema.Text;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Takes what <see cref="IReviewedSettings"/> finds, each finding at the setting's line in the file.</summary>
public sealed class SettingsReview
{
    private readonly Mapping settings;
    private readonly SettingSource source;
    private readonly DiagnosticBag diagnostics;
    private readonly string path;
    private readonly SettingsReview? parent;

    internal SettingsReview(Mapping settings, SettingSource source, DiagnosticBag diagnostics)
        : this(settings, source, diagnostics, "", null)
    {
    }

    private SettingsReview(Mapping settings, SettingSource source, DiagnosticBag diagnostics, string path, SettingsReview? parent)
    {
        this.settings = settings;
        this.source = source;
        this.diagnostics = diagnostics;
        this.path = path;
        this.parent = parent;
    }

    internal bool HasErrors { get; private set; }

    /// <summary>The review of a nested record, whose findings stand at its own lines.</summary>
    /// <param name="setting">The property that holds the record: <c>nameof(Database)</c>.</param>
    public SettingsReview Below(string setting)
    {
        ArgumentException.ThrowIfNullOrEmpty(setting);
        var key = KeyOf(setting);
        if (settings.TryGet(key, out var value) && source.FileOf(value) is { } file)
        {
            return new SettingsReview(file.Root, file.Source, diagnostics, "", this);
        }

        var below = source.MapOf(value) ?? new Mapping { Location = settings.Location };
        return new SettingsReview(below, source, diagnostics, PathOf(key) + ".", this);
    }

    /// <summary>Whether the file says the setting itself, so that its value is no default.</summary>
    /// <param name="setting">The property: <c>nameof(Replicas)</c>.</param>
    public bool Says(string setting)
    {
        ArgumentException.ThrowIfNullOrEmpty(setting);
        return settings.ContainsKey(KeyOf(setting));
    }

    /// <summary>Tells of a value that cannot be; nothing is rendered from the file.</summary>
    /// <param name="setting"><inheritdoc cref="Says" path="/param"/></param>
    /// <param name="problem">What was found, what was expected and the next step, as sentences that begin in lower case.</param>
    public void Refuse(string setting, string problem) =>
        Tell(setting, SettingsReviewDiagnostics.Refused, PathOf(KeyOf(setting)), problem);

    /// <summary>Tells of a value that has no effect, or another one than it seems.</summary>
    /// <param name="setting"><inheritdoc cref="Says" path="/param"/></param>
    /// <param name="problem"><inheritdoc cref="Refuse" path="/param[@name='problem']"/></param>
    public void Warn(string setting, string problem) =>
        Tell(setting, SettingsReviewDiagnostics.Doubtful, PathOf(KeyOf(setting)), problem);

    /// <summary>Refuses a release whose schemas the catalog does not have: nothing could be checked for it.</summary>
    /// <param name="setting"><inheritdoc cref="Says" path="/param"/></param>
    /// <param name="release">The setting's value.</param>
    public void NeedsSchemasOf(string setting, KubernetesVersion release)
    {
        var known = Catalog.Embedded.Releases;
        if (!known.Contains(release))
        {
            Tell(setting, SettingsReviewDiagnostics.ReleaseWithoutSchemas, release, known[0], known[^1]);
        }
    }

    /// <summary>Tells a finding with an id and a sentence of its own; an error keeps the file from being rendered.</summary>
    /// <param name="setting"><inheritdoc cref="Says" path="/param"/></param>
    /// <param name="descriptor">What was found.</param>
    /// <param name="arguments">What the descriptor's sentence names.</param>
    public void Tell(string setting, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments)
    {
        ArgumentException.ThrowIfNullOrEmpty(setting);
        ArgumentNullException.ThrowIfNull(descriptor);
        if (descriptor.Severity == Severity.Error)
        {
            Fail();
        }

        var key = KeyOf(setting);
        var place = settings.TryGet(key, out var value) ? value.Location : settings.Location;
        diagnostics.Add(descriptor.At(place, arguments) with { Path = PathOf(key) });
    }

    private void Fail()
    {
        HasErrors = true;
        parent?.Fail();
    }

    private string PathOf(string key) => key == SettingAliasAttribute.OwnValue ? path.TrimEnd('.') : path + key;

    private string KeyOf(string setting) => source.NameIn(settings, char.ToLowerInvariant(setting[0]) + setting[1..]);
}
