using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Reads <c>overlays/&lt;platform&gt;/&lt;environment&gt;.yaml</c> into a settings record, strictly.</summary>
public static class SettingsFile
{
    /// <summary>Reads and binds a settings file.</summary>
    /// <param name="path">The file as messages name it; relative paths start at the working directory.</param>
    /// <param name="diagnostics">Takes every finding of the file, of the reader too.</param>
    /// <returns>The settings, or <see langword="null"/> after a finding.</returns>
    public static T? Load<T>(string path, DiagnosticBag diagnostics)
        where T : class, ISettings<T>
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(diagnostics);
        try
        {
            return Parse<T>(File.ReadAllBytes(path), path, diagnostics);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            diagnostics.Add(SettingsDiagnostics.FileMissing.At(Location.OfFile(path), WhatIsThere<T>(path)));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            var reason = Directory.Exists(path) ? "it is a directory. Put a file in its place." : $"{refused.Message} Check its permissions.";
            diagnostics.Add(SettingsDiagnostics.FileUnreadable.At(Location.OfFile(path), reason));
        }

        return null;
    }

    /// <summary>Binds the text of a settings file.</summary>
    /// <param name="utf8">Its bytes.</param>
    /// <param name="path">The file, for messages.</param>
    /// <param name="diagnostics">Takes every finding of the file, of the reader too.</param>
    /// <returns>The settings, or <see langword="null"/> after a finding.</returns>
    public static T? Parse<T>(ReadOnlyMemory<byte> utf8, string path, DiagnosticBag diagnostics)
        where T : class, ISettings<T> =>
        Parse<T>(utf8, path, string.IsNullOrEmpty(path) ? null : SettingFiles.Beside(path), diagnostics);

    /// <inheritdoc cref="Parse{T}(ReadOnlyMemory{byte}, string, DiagnosticBag)"/>
    /// <param name="utf8">Its bytes.</param>
    /// <param name="path">The file, for messages.</param>
    /// <param name="files">The files that it may name.</param>
    /// <param name="diagnostics">Takes every finding of the file, of the reader too.</param>
    internal static T? Parse<T>(ReadOnlyMemory<byte> utf8, string path, SettingFiles? files, DiagnosticBag diagnostics)
        where T : class, ISettings<T>
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var reading = new DiagnosticBag();
        var documents = YamlReader.ReadAll(utf8, path, reading);
        if (documents.Count > 1)
        {
            reading.Add(YamlDiagnostics.SeveralDocuments.At(documents[1].Location, documents.Count));
        }

        diagnostics.AddRange(reading.ToSorted());
        if (documents.Count == 0 && reading.HasErrors)
        {
            return null;
        }

        // Bound even after a finding of the reader, so that one run tells all.
        var bound = Bind<T>(documents.Count == 0 ? null : documents[0], path, files, diagnostics);
        return reading.HasErrors ? null : bound;
    }

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
        return Bind<T>(root, path, files: null, diagnostics);
    }

    private static T? Bind<T>(Node? root, string path, SettingFiles? files, DiagnosticBag diagnostics)
        where T : class, ISettings<T>
    {
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

        var reader = new SettingsReader(settings, diagnostics) { Source = new SettingSource(files, isConf: false) };
        var bound = T.Bind(reader);
        reader.ReportUnknownKeys();
        return reader.HasErrors || !Holds(bound, settings, reader.Source, diagnostics) ? null : bound;
    }

    private static bool Holds<T>(T bound, Mapping settings, SettingSource source, DiagnosticBag diagnostics)
        where T : class, ISettings<T>
    {
        var review = new SettingsReview(settings, source, diagnostics);
        (bound as IReviewedSettings)?.Review(review);
        return !review.HasErrors;
    }

    private static string WhatIsThere<T>(string path)
        where T : class, ISettings<T>
    {
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        string[] environments = Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.yaml").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]
            : [];
        return environments.Length == 0
            ? $"Create it. {WhatToWrite<T>()}"
            : $"Create it, or choose one of those beside it: {string.Join(", ", environments)}.";
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
