using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Takes findings about settings that do not go together, and places them in the settings file.</summary>
public sealed class SettingsFindings
{
    private readonly Mapping settings;
    private readonly DiagnosticBag diagnostics;

    internal SettingsFindings(Mapping settings, DiagnosticBag diagnostics)
    {
        this.settings = settings;
        this.diagnostics = diagnostics;
    }

    internal bool HasErrors { get; private set; }

    /// <summary>Reports a finding.</summary>
    /// <param name="key">The setting to change. Where the file leaves it to its default, the finding is at the file's beginning.</param>
    /// <param name="descriptor">What was found.</param>
    /// <param name="arguments">What the descriptor's sentence names.</param>
    public void Add(string key, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(descriptor);
        HasErrors |= descriptor.Severity == Severity.Error;
        var place = settings.TryGet(key, out var value) ? value.Location : settings.Location;
        diagnostics.Add(descriptor.At(place, arguments) with { Path = key });
    }
}
