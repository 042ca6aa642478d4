using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Reads <c>overlays/&lt;platform&gt;/&lt;environment&gt;.yaml</c> into a settings record, strictly.</summary>
public static class SettingsFile
{
    /// <summary>Binds the root of a settings file.</summary>
    /// <param name="root">The root of the document; <see langword="null"/> when the file has none.</param>
    /// <param name="path">The file, for messages.</param>
    /// <param name="diagnostics">Takes every finding of the file.</param>
    /// <returns>The settings, or <see langword="null"/> after a finding.</returns>
    public static T? Bind<T>(Node? root, string path, DiagnosticBag diagnostics)
        where T : class, ISettings<T>
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (root is null or Scalar { Kind: ScalarKind.Null })
        {
            diagnostics.Add(SettingsDiagnostics.FileEmpty.At(Location.OfFile(path), WhatToWrite<T>()));
            return null;
        }

        if (root is not Mapping settings)
        {
            var found = new SettingValue(root, "", diagnostics).Found();
            var place = root.Location.IsKnown ? root.Location : Location.OfFile(path);
            diagnostics.Add(SettingsDiagnostics.RootNotAMap.At(place, found, WhatToWrite<T>()));
            return null;
        }

        var reader = new SettingsReader(settings, diagnostics);
        var bound = T.Bind(reader);
        reader.ReportUnknownKeys();
        return reader.HasErrors ? null : bound;
    }

    private static string WhatToWrite<T>()
        where T : class, ISettings<T>
    {
        var probe = new SettingsReader(new Mapping(), new DiagnosticBag());
        _ = T.Bind(probe);
        return probe.RequiredKeys.Count == 0
            ? "Write {} to take every default."
            : $"Needed at least: {string.Join(", ", probe.RequiredKeys)}.";
    }
}
